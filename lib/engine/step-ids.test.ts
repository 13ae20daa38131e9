import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRuntime, parseScenario, replay } from './index.ts';

await loadRuntime('dockershim');

const FOLDER = 'content/scenarios';
const scenarios = readdirSync(FOLDER).map((file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
/** Those in which nothing fails below the CRI: a runtime of few rules can answer them as well. */
const both = scenarios.filter(({ steps }) => !JSON.stringify(steps).includes('"fault"'));

/** A scenario for readers as it was before dockershim answered its CRI calls. */
const overFake = (scenario: (typeof both)[number]) =>
  replay(parseScenario(JSON.stringify({ ...scenario, node: { ...scenario.node, runtime: 'fake' } })));

describe('a link to a step', () => {
  it('is checked where it matters most', () => {
    expect(both.map(({ name }) => name)).toContain('fresh-pod');
  });

  it.each(both.map((scenario) => [scenario.name, scenario]))(
    'made when a simpler runtime answered still opens the same line: %s',
    (_, scenario) => {
      const now = replay(parseScenario(JSON.stringify(scenario)));
      const places = new Map(now.steps.map(({ id, at, sync }) => [id, `${sync} ${at.file}:${at.line}`]));
      const then = overFake(scenario).steps;
      const moved = then.filter(({ id, at, sync }) => places.get(id) !== `${sync} ${at.file}:${at.line}`);
      expect(moved.map(({ id }) => id)).toEqual([]);
      expect(then.length).toBeGreaterThan(100);
      expect(now.steps.length).toBeGreaterThan(then.length);
    },
  );

  it('names one step only', () => {
    for (const scenario of scenarios) {
      const ids = replay(parseScenario(JSON.stringify(scenario))).steps.map(({ id }) => id);
      expect(new Set(ids).size, scenario.name).toBe(ids.length);
    }
  });
});

describe('a step that goes into a function', () => {
  it('comes back, and what follows a step is deeper only where the step goes in', () => {
    for (const scenario of scenarios) {
      const { steps, frames } = replay(parseScenario(JSON.stringify(scenario)));
      const lost = steps.filter(({ kind, partner }) => kind === 'call' && partner === undefined);
      expect(
        lost.map(({ id }) => id),
        scenario.name,
      ).toEqual([]);
      const called = steps.filter((step, i) => {
        const before = steps[i - 1];
        return before?.sync === step.sync && step.depth > before.depth && frames[step.frame]?.call !== before.index;
      });
      expect(
        called.map(({ id }) => id),
        scenario.name,
      ).toEqual([]);
    }
  });
});
