import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { noteSlips } from '../content/index.ts';
import { loadRuntime, parseScenario, type Replay, replay, ScenarioError } from '../engine/index.ts';
import { isMissing, loadSource } from '../sources/index.ts';
import { createsOf } from './creates.ts';
import { isZero } from './json.ts';
import { leavesOf } from './leaves.ts';
import { NEVER, OPTIONS, optionOf, type Place } from './options/index.ts';
import { rowsOf, type Via } from './rows.ts';
import { recordedCreates } from './test/recorded.ts';
import { REASONS } from './unsaid.ts';

const ROOT = process.cwd();
await loadRuntime('dockershim');
const replays = ['content/scenarios', 'lib/engine/cases/dockershim'].flatMap(replaysIn);
const places = Object.values(OPTIONS).flatMap((options) =>
  options.flatMap(({ option, toCri, toDocker }) => [...toCri, ...toDocker].map((place) => ({ option, ...place }))),
);

function replaysIn(folder: string): readonly Replay[] {
  return readdirSync(join(ROOT, folder)).flatMap((file) => {
    try {
      return [replay(parseScenario(JSON.stringify(parse(readFileSync(join(ROOT, folder, file), 'utf8')))))];
    } catch (error) {
      if (error instanceof ScenarioError) return [];
      throw error;
    }
  });
}

describe('the table of docker create options', () => {
  it('has every option that the real kubelet set in any run', () => {
    const recorded = recordedCreates(ROOT);
    expect(recorded.length).toBeGreaterThan(150);
    const missing = recorded.flatMap(({ scenario, kind, request }) =>
      leavesOf(request)
        .filter((leaf) => !isZero(leaf.value) && !optionOf(OPTIONS[kind], leaf))
        .map((leaf) => `${scenario}: ${kind} ${leaf.option}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('has every option that the engine set in a run for readers or for tests', () => {
    const missing = replays.flatMap((run) =>
      createsOf(run).flatMap(({ kind, request }) =>
        leavesOf(request)
          .filter((leaf) => !isZero(leaf.value) && !optionOf(OPTIONS[kind], leaf))
          .map((leaf) => `${run.scenario.name}: ${kind} ${leaf.option}`),
      ),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('names every other option of Docker’s API as one that is never set', () => {
    const never = new Set(NEVER.map((one) => one.option));
    const all = recordedCreates(ROOT).flatMap(({ request }) => leavesOf(request));
    const options = [...OPTIONS.sandbox, ...OPTIONS.container];
    const unnamed = all.filter((leaf) => !optionOf(options, leaf) && !never.has(leaf.option));
    expect([...new Set(unnamed.map((leaf) => leaf.option))]).toEqual([]);
    const set = all.filter((leaf) => !isZero(leaf.value) && never.has(leaf.option));
    expect([...new Set(set.map((leaf) => leaf.option))]).toEqual([]);
  });

  it('is written in the voice of the site', () => {
    const texts = [
      ...Object.values(OPTIONS).flatMap((options) => options.map(({ option, note }) => ({ option, note }))),
      ...NEVER.flatMap(({ option, note }) => (note ? [{ option, note }] : [])),
      ...Object.entries(REASONS).map(([option, { why }]) => ({ option, note: why })),
    ];
    const slips = texts.flatMap(({ option, note }) =>
      noteSlips(note).map(({ lang, what }) => `${option} ${lang} ${what}`),
    );
    expect(slips).toEqual([]);
  });

  it('has no option twice', () => {
    for (const options of Object.values(OPTIONS)) {
      expect(new Set(options.map((one) => one.option)).size).toBe(options.length);
    }
  });
});

describe('a line of the table', () => {
  it('holds the name that it says, in the pinned source', async () => {
    const wrong: string[] = [];
    for (const { option, file, line, has } of places) {
      const source = await loadSource(file, ROOT);
      if (isMissing(source)) throw new Error(`${file} is missing. Run: npm run pull`);
      const text = source.lines[line - 1] ?? '';
      if (!text.includes(has)) wrong.push(`${option}: ${file}:${line} has no ${has}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is marked in the port where it says that it lights', () => {
    const marked = ({ file, lit }: Place) => {
      const port = join(ROOT, 'lib/engine/port', file.replace(/\.go$/, '.ts'));
      return existsSync(port) && new RegExp(`\\bat\\w*\\(${lit}\\)`).test(readFileSync(port, 'utf8'));
    };
    const wrong = places.filter((place) => place.lit !== undefined && !marked(place));
    expect(wrong.map(({ option, file, lit }) => `${option}: ${file}:${lit}`)).toEqual([]);
  });

  it('lights in each run that sets its option', () => {
    const dark = replays.flatMap((run) =>
      createsOf(run).flatMap((create) =>
        rowsOf(run, create)
          .filter((row) => row.group !== 'unset')
          .filter((row) => [row.toDocker, row.toCri].some(isDark))
          .map((row) => `${run.scenario.name}: ${create.kind} ${row.option}`),
      ),
    );
    expect([...new Set(dark)]).toEqual([]);
  });
});

/** Whether some of the lines could light, and none did. */
function isDark(vias: readonly Via[]): boolean {
  return vias.some((via) => via.lit !== undefined) && vias.every((via) => via.step === undefined);
}

describe('the values of a row', () => {
  it('of an option that the pod decides come from the pod and the CRI request', () => {
    const limited = replays.find((run) => run.scenario.name === 'shim-resources-and-command');
    const create = limited && createsOf(limited).find((one) => one.kind === 'container');
    const rows = limited && create ? rowsOf(limited, create) : [];
    expect(rows.find((row) => row.option === 'HostConfig.Memory')).toMatchObject({
      group: 'pod',
      pod: [{ path: 'spec.containers[0].resources.limits.memory', value: '128Mi' }],
      cri: [{ path: 'config.linux.resources.memoryLimitInBytes', value: '134217728' }],
      value: 134217728,
      words: ['--memory=134217728'],
    });
  });
});
