import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRuntime, parseScenario, type Replay, replay, type Step } from '../engine/index.ts';
import { type Move, moveFrom, stepTargets } from './index.ts';

await loadRuntime('dockershim');

const FOLDER = 'content/scenarios';
const scenarios = readdirSync(FOLDER).map((name) => ({
  name,
  json: JSON.stringify(parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))),
}));

/** The ids of all steps from which a claim does not hold. */
function against(run: Replay, holds: (step: Step) => boolean): readonly string[] {
  return run.steps.filter((step) => !holds(step)).map(({ id }) => id);
}

/** The nearest step after `step`, or before it, that is at most as deep as `depth`. */
function nearest({ steps }: Replay, { index }: Step, by: 1 | -1, depth: number): number | undefined {
  for (let i = index + by; i >= 0 && i < steps.length; i += by) if ((steps[i]?.depth ?? 0) <= depth) return i;
  return undefined;
}

function endOf(run: Replay, from: number, move: Move): number {
  let at = from;
  for (let n = 0; n <= run.steps.length; n++) {
    const to = moveFrom(run, at, move);
    if (to === undefined) return at;
    at = to;
  }
  throw new Error(`${move} does not come to an end`);
}

describe.each(scenarios)('a move at each step of $name', ({ json }) => {
  const run = replay(parseScenario(json));
  const last = run.steps.length - 1;
  const to = (step: Step, move: Move) => moveFrom(run, step.index, move);

  it('comes back from each call that it went into', () => {
    expect(against(run, ({ kind, partner }) => kind === 'line' || partner !== undefined)).toEqual([]);
  });

  it('over: goes to the next step, or the one before, that is not deeper', () => {
    expect(against(run, (step) => to(step, 'next') === nearest(run, step, 1, step.depth))).toEqual([]);
    expect(against(run, (step) => to(step, 'nextBack') === nearest(run, step, -1, step.depth))).toEqual([]);
  });

  it('over and back again: stands on the step it came from, unless the function was left', () => {
    const comesBack = (step: Step) => {
      const over = run.steps[to(step, 'next') ?? -1];
      return over?.frame !== step.frame || to(over, 'nextBack') === step.index;
    };
    expect(against(run, comesBack)).toEqual([]);
  });

  it('out: goes to the next step that is less deep, and from SyncPod nowhere', () => {
    const out = (step: Step) => (step.depth === 0 ? undefined : nearest(run, step, 1, step.depth - 1));
    expect(against(run, (step) => to(step, 'stepOut') === out(step))).toEqual([]);
  });

  it('into: goes to the first step of the first function that the line calls', () => {
    const first = (step: Step) => (step.kind === 'call' ? stepTargets(run, step.index)[0]?.first : undefined);
    expect(against(run, (step) => to(step, 'stepIn') === first(step))).toEqual([]);
    expect(against(run, (step) => step.kind !== 'call' || to(step, 'stepIn') !== undefined)).toEqual([]);
  });

  it('again and again: ends at an end of the run', () => {
    const forward = ['stepForward', 'next', 'continue'] as const;
    const backward = ['stepBack', 'nextBack', 'reverseContinue', 'previousSync'] as const;
    expect(forward.map((move) => endOf(run, 0, move))).toEqual(forward.map(() => last));
    expect(backward.map((move) => endOf(run, last, move))).toEqual(backward.map(() => 0));
    expect(endOf(run, 0, 'nextSync')).toBe(run.syncs.at(-1)?.first);
  });
});
