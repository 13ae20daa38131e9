import { describe, expect, it } from 'vitest';
import { loadRuntime, type Replay, replay, toScenario } from '../engine/index.ts';
import { foldOf, hiddenBy, hiddenCount, seenStep } from './fold.ts';
import { moveFrom } from './moves.ts';
import { seenThatTouched, stepsThatTouched, thingName, thingOf } from './touched.ts';
import { stackAt } from './view.ts';

await loadRuntime('dockershim');

const run = replay(
  toScenario({
    name: 'a',
    pod: {
      metadata: { name: 'web', namespace: 'default', uid: 'u' },
      spec: { containers: [{ name: 'app', image: 'app:1' }] },
    },
    node: { runtime: 'dockershim', images: ['app:1', 'k8s.gcr.io/pause:3.2'] },
    steps: [{ sync: {} }, { exit: { container: 'app', code: 1 } }, { sync: {} }],
  }),
);
const hidden = hiddenBy(run, 'docker');
const fileOf = (one: Replay, index: number) => one.steps[index]?.at.file ?? '';

describe('the fold of dockershim', () => {
  it('hides every step of dockershim and none above', () => {
    const wrong = run.steps.filter(
      (step) => hidden?.(step) !== stackAt(run, step).some(({ at }) => at.file.startsWith('pkg/kubelet/dockershim/')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(hiddenCount(run)).toBeGreaterThan(300);
    expect(hiddenBy(run, 'none')).toBeUndefined();
  });

  it('is walked over step by step, forwards and backwards, by the same steps', () => {
    const walk = (from: number, move: 'stepForward' | 'stepBack') => {
      const seen: number[] = [];
      for (let at: number | undefined = from; at !== undefined; at = moveFrom(run, at, move, { hidden })) seen.push(at);
      return seen;
    };
    const forward = walk(0, 'stepForward');
    expect(forward.length).toBe(run.steps.length - hiddenCount(run));
    expect(walk(run.steps.length - 1, 'stepBack')).toEqual(forward.toReversed());
  });

  it('stands for the line that called into it', () => {
    const inside = run.steps.findIndex((step) => hidden?.(step));
    const seen = seenStep(run, inside, 'docker');
    expect(fileOf(run, seen)).toContain('/cri/remote/');
    expect(run.steps[seen]?.kind).toBe('call');
    expect(seenStep(run, inside, 'none')).toBe(inside);
  });

  it('is what the address says, and nothing for anything else', () => {
    expect([foldOf('docker'), foldOf('cni'), foldOf(undefined), foldOf(['docker'])]).toEqual([
      'docker',
      'none',
      'none',
      'none',
    ]);
  });
});

describe('the steps that touched a thing', () => {
  it('are seen where the fold ends, while a layer is folded', () => {
    const thing = { kind: 'sandbox', key: 'docker0' } as const;
    const seen = seenThatTouched(run, thing, 'docker');
    expect(run.steps.filter((step) => seen.includes(step.index) && hidden?.(step))).toEqual([]);
    expect(seen.map((index) => run.steps[index]?.id)).toContain('1.remote_runtime.111.r');
    expect(seenThatTouched(run, thing, 'none')).toBe(stepsThatTouched(run, thing));
  });

  it('are those that changed it and those whose call names it, but not what happened between syncs', () => {
    const steps = stepsThatTouched(run, { kind: 'container', key: 'docker1' });
    const calls = run.syncs.flatMap((sync) => sync.calls.filter(({ method }) => method === 'StartContainer'));
    expect(steps).toContain(calls[0]?.step);
    expect(steps.every((index) => run.steps[index]?.sync === 1)).toBe(true);
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
  });

  it('are found under the CRI for a container of Docker', () => {
    const steps = stepsThatTouched(run, { kind: 'dockerContainer', key: 'docker0' });
    const low = (run.syncs[0]?.lowCalls ?? []).filter(({ request }) => JSON.stringify(request).includes('"docker0"'));
    expect(low.length).toBeGreaterThan(2);
    for (const { step } of low) expect(steps).toContain(step);
  });

  it('are worked out once, and are none for what is not there', () => {
    const thing = { kind: 'image', key: 'app:1' } as const;
    expect(stepsThatTouched(run, thing)).toBe(stepsThatTouched(run, { ...thing }));
    expect(stepsThatTouched(run, thing).length).toBeGreaterThan(0);
    expect(stepsThatTouched(run, { kind: 'sandbox', key: 'none' })).toEqual([]);
  });

  it('are asked for by a name that reads back, whatever it holds', () => {
    const thing = { kind: 'backOff', key: 'web app x' } as const;
    expect(thingOf(thingName(thing))).toEqual(thing);
    expect(thingOf('planet mars')).toBeUndefined();
  });
});
