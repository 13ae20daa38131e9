import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRuntime, parseScenario, podOfSync, type Replay, replay, type Scenario, ScenarioError } from '../index.ts';
import { ParseQuantity } from '../port/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';
import { NumberText } from '../wire/index.ts';
import { handOver } from './hand-over.ts';
import { readMade, replayMade } from './replay.ts';
import { fromMadeText, toMadeText } from './text.ts';

await loadRuntime('dockershim');

const files = ['content/scenarios', 'lib/engine/cases'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file)),
);

const scenarioOf = (file: string) => parseScenario(JSON.stringify(parse(readFileSync(file, 'utf8'))));

/** The replay, or why it cannot be. */
function outcome(body: () => Replay): Replay | string {
  try {
    return body();
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

/** A replay without its functions, with the pods that they give. */
function told(run: Replay | string) {
  if (typeof run === 'string') return run;
  const { scenario, pods, ...rest } = run;
  const { name, node, steps } = scenario;
  return { name, node, scenarioSteps: steps, pods: run.syncs.map((sync) => podOfSync(run, sync.number)), ...rest };
}

const overTheWire = (scenario: Scenario) => replayMade(readMade(handOver(scenario)));

describe('a scenario that was handed over', () => {
  it('is looked at in every folder of scenarios and cases', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(files)('replays as itself: %s', (file) => {
    const itself = outcome(() => replay(scenarioOf(file)));
    const handed = outcome(() => overTheWire(scenarioOf(file)));
    expect(told(handed)).toEqual(told(itself));
  });
});

describe('the text of what is made', () => {
  it('gives back what JSON would lose, and strings that look like it', () => {
    const [milli] = ParseQuantity('0.1');
    const [binary] = ParseQuantity('9223372036854775807Gi');
    const made = {
      whole: [9007199254740993n, -9007199254740993n, 1, -1.5],
      spelt: new NumberText('1e3'),
      quantities: { milli, binary },
      strings: ['$i1', '$$', '$', '$(HOME)', '', 'plain'],
      $i: { __proto__: null },
    };
    expect(fromMadeText(toMadeText(made))).toStrictEqual({ ...made, $i: {} });
  });
});
