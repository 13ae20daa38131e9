import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReplay } from './fixture.ts';
import {
  callWhen,
  type Move,
  moveFrom,
  openPlayer,
  reduce,
  resolveStep,
  shortValue,
  stepHref,
  valuesOf,
  viewAt,
} from './index.ts';

const replay = sampleReplay();
const at = (index: number) => replay.steps[index]?.id;
const step = (id: string) => replay.steps.findIndex((s) => s.id === id);
const go = (from: string, move: Move) => {
  const to = moveFrom(replay, step(from), move);
  return to === undefined ? undefined : at(to);
};

describe('moves', () => {
  it('goes over a call to its return, and back over a return to its call', () => {
    expect(go('1.kuberuntime_manager.677', 'next')).toBe('1.kuberuntime_manager.677.r');
    expect(go('1.kuberuntime_manager.677.r', 'nextBack')).toBe('1.kuberuntime_manager.677');
  });

  it('goes into a call, and into it from behind', () => {
    expect(go('1.kuberuntime_manager.745', 'stepIn')).toBe('1.kuberuntime_sandbox.40');
    expect(go('1.kuberuntime_manager.745.r', 'stepInBack')).toBe('1.kuberuntime_sandbox.74');
    expect(go('1.kuberuntime_manager.680', 'stepIn')).toBeUndefined();
  });

  it('goes out to where the caller has its answer, or back out to where it called', () => {
    expect(go('1.kuberuntime_sandbox.64', 'stepOut')).toBe('1.kuberuntime_manager.745.r');
    expect(go('1.kuberuntime_sandbox.64', 'stepOutBack')).toBe('1.kuberuntime_manager.745');
    expect(go('1.kuberuntime_manager.680', 'stepOut')).toBeUndefined();
  });

  it('stops at the next CRI call, else at the end of the sync', () => {
    expect(go('1.kuberuntime_manager.677', 'continue')).toBe('1.kuberuntime_sandbox.64');
    expect(go('1.kuberuntime_sandbox.64', 'continue')).toBe('1.kuberuntime_manager.863');
  });

  it('jumps between syncs, first to the start of the open one', () => {
    expect(go('1.kuberuntime_manager.680', 'nextSync')).toBe('2.kuberuntime_manager.677');
    expect(go('2.kuberuntime_manager.863', 'previousSync')).toBe('2.kuberuntime_manager.677');
    expect(go('2.kuberuntime_manager.677', 'previousSync')).toBe('1.kuberuntime_manager.677');
  });

  it('undoes every step forward with one step back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: replay.steps.length - 2 }), (index) => {
        const forward = moveFrom(replay, index, 'stepForward');
        expect(forward && moveFrom(replay, forward, 'stepBack')).toBe(index);
      }),
    );
  });
});

describe('the player', () => {
  it('stays where it is when a move leads nowhere', () => {
    const start = openPlayer(replay, 0);
    expect(reduce(start, { kind: 'move', move: 'stepBack' })).toBe(start);
  });

  it('pauses at the last step of a replay that plays', () => {
    let state = reduce(openPlayer(replay, replay.steps.length - 3), { kind: 'play', stepsPerSecond: 2 });
    for (let i = 0; i < 5; i++) state = reduce(state, { kind: 'tick' });
    expect([state.index, state.playback.kind]).toEqual([replay.steps.length - 1, 'paused']);
  });

  it('brings a step outside the replay inside', () => {
    expect(openPlayer(replay, Number.NaN).index).toBe(0);
    expect(reduce(openPlayer(replay, 0), { kind: 'goto', index: 1e9 }).index).toBe(replay.steps.length - 1);
  });
});

describe('a step URL', () => {
  it('opens the step that it names', () => {
    for (const s of replay.steps) expect(resolveStep(replay, s.id)).toEqual({ index: s.index, found: 'exact' });
  });

  it('takes the number that people see', () => {
    expect(resolveStep(replay, '3')).toEqual({ index: 2, found: 'exact' });
    expect(resolveStep(replay, '99999')).toEqual({ index: replay.steps.length - 1, found: 'start' });
  });

  it('opens the nearest step of a line that is no more, else the sync, else the start, and says which', () => {
    expect(resolveStep(replay, '1.kuberuntime_manager.679')).toEqual({
      index: step('1.kuberuntime_manager.680'),
      found: 'nearest-line',
    });
    expect(resolveStep(replay, '2.kuberuntime_manager.1')).toEqual({
      index: step('2.kuberuntime_manager.677'),
      found: 'sync-start',
    });
    expect(resolveStep(replay, '7.kuberuntime_manager.1')).toEqual({ index: 0, found: 'start' });
  });

  it('never throws, whatever someone types', () => {
    fc.assert(
      fc.property(fc.string(), (segment) => {
        const { index } = resolveStep(replay, segment);
        expect(replay.steps[index]).toBeDefined();
      }),
    );
  });

  it('escapes what stands in it', () => {
    expect(stepHref('ja', 'a b', '1.x.2', '?tab=cri')).toBe('/ja/step/a%20b/1.x.2?tab=cri');
  });
});

describe('a view', () => {
  it('holds the call path, each caller on the line that called', () => {
    const view = viewAt(replay, step('1.kuberuntime_sandbox.64'));
    expect(view?.stack.map((entry) => [entry.frame.func, entry.at.line])).toEqual([
      ['kubeGenericRuntimeManager.SyncPod', 745],
      ['kubeGenericRuntimeManager.createPodSandbox', 64],
    ]);
  });

  it('says what the step changed on the node', () => {
    const view = viewAt(replay, step('1.kuberuntime_sandbox.64'));
    expect(view?.changes.map((change) => change.kind)).toEqual(['clock', 'sandbox']);
    expect(view?.calls.map((call) => callWhen(call, view.index))).toEqual(['now']);
    expect(viewAt(replay, step('1.kuberuntime_sandbox.40'))?.changes).toEqual([]);
  });

  it('shows podActions from the line that set them, and which fields that was', () => {
    expect(viewAt(replay, step('1.kuberuntime_manager.677'))?.podActions).toBeNull();
    const view = viewAt(replay, step('1.kuberuntime_manager.495'));
    expect(view?.podActions?.killPod).toBe(true);
    expect(view?.podActionsChanged).toContain('createSandbox');
  });

  it('forgets the podActions of the sync before', () => {
    expect(viewAt(replay, step('2.kuberuntime_manager.677'))?.podActions).toBeNull();
  });

  it('shows at line ends what this visit has set so far', () => {
    const open = replay.steps[step('1.kuberuntime_sandbox.74')];
    expect([...(open ? valuesOf(replay, open) : [])]).toEqual([
      [64, [{ name: 'podSandBoxID', value: 'sandbox-0', now: false }]],
    ]);
  });
});

describe('a short value', () => {
  it('reads as Go people write it and never outgrows its place', () => {
    expect(shortValue(undefined)).toBe('nil');
    expect(shortValue({ killPod: true, containersToStart: [0, 1] })).toBe('{killPod: true, containersToStart: [0 1]}');
    expect([...shortValue('x'.repeat(100))]).toHaveLength(48);
  });
});
