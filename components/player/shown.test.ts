import { describe, expect, it } from 'vitest';
import { loadScenarios } from '../../lib/content/index.ts';
import { loadRuntime, parseScenario, replay as replayOf } from '../../lib/engine/index.ts';
import { callWhen, lineVisits } from '../../lib/player/index.ts';
import { codeAt, runOf } from './code-paint.ts';
import { functionKey, type Guide } from './guide.ts';
import { openCard } from './open-card.ts';
import { OPENING, reduceSession } from './session.ts';
import { shownAt } from './shown.ts';

await loadRuntime('dockershim');

const json = loadScenarios().find((one) => one.name === 'fresh-pod')?.json ?? '';
const replay = replayOf(parseScenario(json));
const MANAGER = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
const SYNC_POD = 'kubeGenericRuntimeManager.SyncPod';

/** Lines 675 to 864, where 677 and 679 speak for themselves and 678 belongs to 677. */
const guide: Guide = {
  functions: {
    [functionKey(MANAGER, SYNC_POD)]: {
      file: MANAGER,
      func: SYNC_POD,
      first: 675,
      last: 864,
      owners: [677, 0, 677, 677, 679, 0, 685, 685, ...Array.from({ length: 182 }, () => 0)],
      notes: [{ line: 677, text: 'n' }],
      captions: [
        { line: 677, text: 'Compare `podStatus`.', back: 'Create: {podContainerChanges.createSandbox}, {nothing}.' },
      ],
      summary: 'Brings a pod to its spec.',
      missing: undefined,
    },
  },
  parts: [
    { first: 677, last: 689, title: 'Work out the difference' },
    { first: 693, last: 708, title: 'Stop the pod' },
    { first: 713, last: 719, title: 'Stop stray containers' },
  ],
  caller: { file: 'pkg/kubelet/kubelet.go', func: 'Kubelet.syncPod', line: 1665 },
};
const at = (id: string) =>
  shownAt(
    replay,
    guide,
    replay.steps.findIndex((step) => step.id === id),
  );
const said = (id: string) => at(id)?.caption.map((piece) => `${piece.kind}:${piece.text}`);

describe('the counts of a function', () => {
  it('are of the lines that the sync lights more than once, and stay the same object while it lasts', () => {
    const visited = replay.steps.find(
      ({ kind, at, sync, index }) =>
        kind !== 'return' && lineVisits(replay, index, at.file, at.line).length > 1 && sync === 1,
    );
    if (!visited) throw new Error('no line of fresh-pod runs twice');
    const { file, line } = visited.at;
    const func = replay.frames[visited.frame]?.func ?? '';
    const known = { file, func, first: line, last: line + 1, owners: [line, line], notes: [], captions: [] };
    const one = { ...known, summary: undefined, missing: undefined };
    const narrow: Guide = { ...guide, functions: { [functionKey(file, func)]: one } };
    const count = lineVisits(replay, visited.index, file, line).length;
    const paint = codeAt(replay, narrow, visited.index, visited.index);
    expect(paint?.visits).toEqual([{ line, count }]);
    expect(codeAt(replay, narrow, visited.index, visited.index)?.visits).toBe(paint?.visits);
  });
});

describe('what is shown at a step', () => {
  it('has kubelet over SyncPod, which lights no line', () => {
    expect(at('1.kuberuntime_manager.440')?.stack.map((frame) => [frame.func, frame.at.line])).toEqual([
      ['Kubelet.syncPod', 1665],
      [SYNC_POD, 677],
      ['kubeGenericRuntimeManager.computePodActions', 497],
      ['kubeGenericRuntimeManager.podSandboxChanged', 440],
    ]);
  });

  it('can travel in the page: nothing in it but plain data', () => {
    for (const index of [0, 100, 200, 300]) {
      const shown = shownAt(replay, guide, index);
      expect(structuredClone(shown)).toEqual(shown);
    }
  });

  it('knows where every move leads, and leaves out those that lead nowhere', () => {
    const first = at('1.kuberuntime_manager.677');
    expect(first?.ways.stepBack).toBeUndefined();
    expect(first?.ways.next).toBe('1.kuberuntime_manager.677.r');
  });

  it('shows the calls of the sync: those made, the one of this step, those to come', () => {
    const call = replay.syncs[0]?.calls[1]?.step ?? -1;
    expect(shownAt(replay, guide, call)?.calls.map((one) => callWhen(one, call))).toEqual([
      'made',
      'now',
      'later',
      'later',
      'later',
      'later',
    ]);
  });
});

describe('the fold of dockershim', () => {
  const folded = (id: string) =>
    shownAt(
      replay,
      guide,
      replay.steps.findIndex((step) => step.id === id),
      { fold: 'docker' },
    );

  it('leaves moves that pass over what is folded, and the step count as it is', () => {
    const inner = '1.remote_runtime.111';
    expect(at(inner)?.ways.stepForward).toContain('docker_sandbox');
    expect(folded(inner)?.ways.stepForward).toBe(`${inner}.r`);
    expect(folded(inner)?.ways.stepIn).toBeUndefined();
    expect(folded(inner)?.total).toBe(replay.steps.length);
    expect(folded(`${inner}.r`)?.ways.stepBack).toBe(inner);
  });

  it('says at the next step that is seen what was changed under the fold, in the words of the CRI', () => {
    const changed = new Set(folded('1.remote_runtime.111.r')?.changes.map((change) => change.kind));
    expect([...changed]).toEqual(['clock', 'sandbox']);
    expect(at('1.remote_runtime.111.r')?.changes).toEqual([]);
  });

  it('leaves CRI calls without the calls below them, the same list at each step', () => {
    const [first, second] = [folded('1.remote_runtime.111'), folded('1.remote_runtime.111.r')];
    expect(first?.calls.flatMap(({ low }) => low)).toEqual([]);
    expect(first?.calls).toBe(second?.calls);
    expect(at('1.remote_runtime.111')?.calls[0]?.low.length).toBeGreaterThan(5);
  });

  it('leads a reader who stands in it to the line that called', () => {
    expect(at('1.docker_sandbox.114')?.folding).toMatchObject({ fold: 'none', to: '1.remote_runtime.111' });
  });
});

describe('a caption', () => {
  it('says the line, and something else when its call has come back', () => {
    expect(said('1.kuberuntime_manager.677')).toEqual(['text:Compare ', 'code:podStatus', 'text:.']);
    expect(said('1.kuberuntime_manager.677.r')?.slice(0, 2)).toEqual(['text:Create: ', 'value:true']);
  });

  it('makes no value up: a name without one stands as a name', () => {
    expect(said('1.kuberuntime_manager.677.r')).toContain('code:nothing');
  });

  it('is what the function is for where the line has none, and its name where that is not written either', () => {
    expect(said('1.kuberuntime_manager.679')).toEqual(['text:Brings a pod to its spec.']);
    expect(said('1.kuberuntime_manager.440')).toEqual(['code:podSandboxChanged']);
  });
});

describe('the gutter', () => {
  const code = (id: string) => {
    const index = replay.steps.findIndex((step) => step.id === id);
    const paint = codeAt(replay, guide, index, index);
    if (!paint) throw new Error(`${id} is no step of the run`);
    return paint;
  };

  it('says of a line what the line that speaks for it did', () => {
    const paint = code('1.kuberuntime_manager.677');
    expect([675, 676, 677, 678, 679, 681].map((line) => runOf(paint, line))).toEqual([
      'ran',
      undefined,
      'ran',
      'ran',
      'will',
      'no',
    ]);
  });

  it('turns from hollow to full when the line has run', () => {
    expect(runOf(code('1.kuberuntime_manager.679'), 679)).toBe('ran');
  });
});

describe("SyncPod's steps", () => {
  it('are done, open, to come, or not of this sync', () => {
    expect(at('1.kuberuntime_manager.440')?.parts.map((part) => part.state)).toEqual(['now', 'later', 'skip']);
    const late = shownAt(replay, guide, (replay.syncs[0]?.last ?? 0) - 1);
    expect(late?.parts.map((part) => part.state)).toEqual(['done', 'done', 'skip']);
  });

  it('count the steps of the functions that they call', () => {
    const part = at('1.kuberuntime_manager.677')?.parts[0];
    expect(part?.first).toBe('1.kuberuntime_manager.677');
    expect(part?.count).toBeGreaterThan(10);
    expect(part?.ran).toBe(1);
  });
});

describe('the open card', () => {
  const shown = at('1.kuberuntime_manager.440');
  if (!shown) throw new Error('the run has lost a step that this test needs');

  it('is the function of the step', () => {
    expect(openCard(replay, guide, shown, { step: -1, frame: -1 })).toEqual({ paint: shown.code, open: 3 });
  });

  it('is a caller on the line that called, while the reader stays at this step', () => {
    const card = openCard(replay, guide, shown, { step: shown.index, frame: 1 });
    expect([card.open, card.paint.func, card.paint.line, card.paint.lit]).toEqual([1, SYNC_POD, 677, 'call']);
    expect(openCard(replay, guide, shown, { step: shown.index - 1, frame: 1 }).open).toBe(3);
  });
});

describe('a visit', () => {
  it('keeps what was pressed before the replay was there, and does it in order', () => {
    const waiting = [
      { kind: 'move', move: 'stepForward' } as const,
      { kind: 'visit', id: '1.kuberuntime_manager.440' } as const,
      { kind: 'move', move: 'stepBack' } as const,
    ].reduce(reduceSession, OPENING);
    const open = reduceSession(waiting, { kind: 'opened', replay, index: 0, breakpoints: [], fold: 'none' });
    expect(open.kind === 'open' && replay.steps[open.player.index + 1]?.id).toBe('1.kuberuntime_manager.440');
  });

  it('stays as it is when a move leads nowhere, so that nothing is drawn again', () => {
    const open = reduceSession(OPENING, { kind: 'opened', replay, index: 0, breakpoints: [], fold: 'none' });
    expect(reduceSession(open, { kind: 'move', move: 'stepBack' })).toBe(open);
  });
});
