import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, goFile, type Lists, type Locals, type Replay, recording, Trace } from '../engine/index.ts';
import { sampleReplay } from './fixture.ts';
import { functionOf, pastValues, variableOfLine, variablesAt } from './index.ts';

interface Statement {
  readonly sets: Locals;
  readonly call: Call | undefined;
}

interface Call {
  readonly func: string;
  readonly params: Locals | undefined;
  readonly body: readonly Statement[];
}

const locals = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0, 1, 'x', [1, 2]), { maxKeys: 2 });

const { call: aCall } = fc.letrec<{ call: Call; statement: Statement }>((tie) => ({
  statement: fc.record({ sets: locals, call: fc.option(tie('call'), { nil: undefined, depthSize: 'small' }) }),
  call: fc.record({
    func: fc.constantFrom('SyncPod', 'start', 'kill'),
    params: fc.option(locals, { nil: undefined }),
    body: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }),
  }),
}));

const go = goFile('pkg/kubelet/kuberuntime/kuberuntime_manager.go');

/** A replay of one sync that runs made-up functions. */
function replayOf(main: Call): Replay {
  const sample = sampleReplay();
  const lists: Lists = { steps: [], frames: [], worlds: [] };
  const trace = new Trace(() => sample.worlds[0] ?? expect.fail(), 1, lists);
  const run = ({ func, params, body }: Call) => {
    const at = go.enter(func, params);
    for (const [i, statement] of body.entries()) {
      at(10 + i);
      if (statement.call) run(statement.call);
      at.set(statement.sets);
    }
  };
  recording(trace, () => run(main));
  trace.end();
  return { ...sample, steps: lists.steps, frames: lists.frames };
}

/** The same by going through the run from its first step. */
function naive(replay: Replay, index: number) {
  const held = replay.frames.map((frame) => new Map<string, unknown>(Object.entries(frame.params ?? {})));
  const before = replay.frames.map(() => new Map<string, unknown>());
  for (const step of replay.steps.slice(0, index + 1)) {
    before[step.frame] = new Map(held[step.frame]);
    for (const [name, value] of Object.entries(step.locals ?? {})) held[step.frame]?.set(name, value);
  }
  const set = replay.steps[index]?.locals ?? {};
  const open: unknown[] = [];
  let frame: Frame | undefined = replay.frames[replay.steps[index]?.frame ?? -1];
  while (frame) {
    const [own, inner] = [frame.index, open.length === 0];
    open.push(
      [...(held[own] ?? [])].map(([name, value]) => {
        const now = inner && Object.hasOwn(set, name);
        return { name, value, now, before: now && before[own]?.has(name) ? before[own].get(name) : undefined };
      }),
    );
    frame = replay.frames[frame.parent];
  }
  return open;
}

describe('the variables of the open frames', () => {
  it('are at every step what going through the run from its start gives', () => {
    fc.assert(
      fc.property(aCall, fc.nat(), (main, pick) => {
        const replay = replayOf(main);
        const index = pick % replay.steps.length;
        const seen = variablesAt(replay, index).map(({ variables }) =>
          variables.map(({ name, value, now, before }) => ({ name, value, now, before: before?.value })),
        );
        expect(seen).toEqual(naive(replay, index));
      }),
    );
  });

  it('name the step that set each, and it holds that value in the past of its place', () => {
    fc.assert(
      fc.property(aCall, fc.nat(), (main, pick) => {
        const replay = replayOf(main);
        const index = pick % replay.steps.length;
        for (const { func, variables, frame } of variablesAt(replay, index)) {
          for (const { name, value, setAt, given } of variables) {
            const past = pastValues(replay, { func, name, path: [] });
            expect(past.find((one) => one.step === setAt && one.given === given)).toMatchObject({
              value,
              frame: frame.index,
            });
            expect(past.map(({ step }) => step)).toEqual(past.map(({ step }) => step).toSorted((a, b) => a - b));
          }
        }
      }),
    );
  });
});

describe('a value at the end of a line', () => {
  it('is what that line set, though another has set the variable since', () => {
    const body = [0, 1].map((a) => ({ sets: { a }, call: undefined }));
    const replay = replayOf({ func: 'SyncPod', params: undefined, body });
    const heldBy = (index: number, line: number) =>
      variableOfLine(replay, index, { frame: 0, line, name: 'a' })?.variable;
    expect(heldBy(1, 10)).toMatchObject({ value: 0, now: false });
    expect(heldBy(1, 11)).toMatchObject({ value: 1, now: true, before: { value: 0 } });
    expect(heldBy(0, 11)).toBeUndefined();
  });
});

describe('the past of a value', () => {
  const replay = sampleReplay();
  const func = functionOf({
    file: 'pkg/kubelet/kuberuntime/kuberuntime_manager.go',
    func: 'kubeGenericRuntimeManager.computePodActions',
    literal: undefined,
  });
  const steps = (name: string, path: readonly string[]) =>
    pastValues(replay, { func, name, path }).map(({ id, value }) => [id, value]);

  it('lists every visit of the function', () => {
    expect(steps('changes', ['killPod'])).toEqual([
      ['1.kuberuntime_manager.495', true],
      ['2.kuberuntime_manager.495', false],
    ]);
  });

  it('is empty for what never was', () => {
    expect(steps('changes', ['killPod', 'x'])).toEqual([]);
    expect(steps('nothing', [])).toEqual([]);
    expect(pastValues(replay, { func: 'none', name: 'changes', path: [] })).toEqual([]);
  });

  it('of a part leaves out steps that set the variable and left the part as it was', () => {
    const set = (a: number, b: number) => ({ sets: { v: { a, b } }, call: undefined });
    const replay = replayOf({ func: 'SyncPod', params: { v: { a: 1, b: 1 } }, body: [set(1, 2), set(3, 2)] });
    const past = (path: readonly string[]) =>
      pastValues(replay, { func: functionOf(replay.frames[0] ?? expect.fail()), name: 'v', path });
    expect(past(['a']).map(({ value, given }) => [value, given])).toEqual([
      [1, true],
      [3, false],
    ]);
    expect(past([])).toHaveLength(3);
  });
});
