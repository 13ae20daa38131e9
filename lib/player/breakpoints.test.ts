import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRuntime, parseScenario, replay } from '../engine/index.ts';
import {
  type Breakpoint,
  type Breakpoints,
  breakpointsText,
  hitsAt,
  hitsOf,
  lineVisits,
  listed,
  MOST_BREAKPOINTS,
  moveFrom,
  openPlayer,
  readBreakpoints,
  reduce,
  runTo,
  stepTargets,
  stopsOf,
  toggleBreakpoint,
} from './index.ts';

await loadRuntime('dockershim');
const written = parse(readFileSync('content/scenarios/network-plugin-fails.yaml', 'utf8'));
const run = replay(parseScenario(JSON.stringify(written)));
const MANAGER = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
const line = (n: number, file = MANAGER): Breakpoint => ({ kind: 'line', file, line: n });
const on = (...at: readonly Breakpoint[]): Breakpoints => at.map((one) => ({ at: one, on: true }));
const anyStep = fc.integer({ min: 0, max: run.steps.length - 1 });
const anyBreakpoint: fc.Arbitrary<Breakpoint> = fc.oneof(
  fc.constantFrom(...run.steps.map(({ at }) => line(at.line, at.file))),
  fc.constantFrom('RunPodSandbox', 'StopPodSandbox', 'NoSuchCall').map((method) => ({ kind: 'call' as const, method })),
  fc.constantFrom('Pulled', 'Failed').map((reason) => ({ kind: 'event' as const, reason })),
  fc.constantFrom<Breakpoint>({ kind: 'podActions' }, { kind: 'sync' }),
);
const anyList = fc
  .array(anyBreakpoint, { maxLength: 8 })
  .map((all) => all.reduce((list, at) => toggleBreakpoint(list, at), [] as Breakpoints));

describe('breakpoints', () => {
  it('hit the steps that light the line, each sync anew', () => {
    const hits = hitsOf(run, line(677));
    expect(hits).toHaveLength(run.syncs.length);
    expect(hits.every((index) => run.steps[index]?.at.line === 677)).toBe(true);
  });

  it('hit a CRI call, an event and a change of podActions at the steps that made them', () => {
    const calls = run.syncs.flatMap((sync) => sync.calls).filter(({ method }) => method === 'RunPodSandbox');
    expect(hitsOf(run, { kind: 'call', method: 'RunPodSandbox' })).toEqual(calls.map(({ step }) => step));
    const events = run.syncs.flatMap((sync) => sync.events).filter(({ reason }) => reason === 'FailedCreatePodSandBox');
    expect(hitsOf(run, { kind: 'event', reason: 'FailedCreatePodSandBox' })).toEqual(events.map(({ step }) => step));
    expect(events.length).toBeGreaterThan(0);
    expect(hitsOf(run, { kind: 'podActions' }).length).toBeGreaterThan(run.syncs.length);
  });

  it('stop a run that continues, one after the other, and back again', () => {
    const breakpoints = on(line(677), { kind: 'call', method: 'RunPodSandbox' });
    const { steps } = stopsOf(run, breakpoints);
    const there: number[] = [];
    for (let at: number | undefined = 0; at !== undefined; at = moveFrom(run, at, 'continue', { breakpoints })) {
      there.push(at);
    }
    expect(there).toEqual(expect.arrayContaining([...steps]));
    const back: number[] = [];
    for (let at = there.at(-1); at !== undefined; at = moveFrom(run, at, 'reverseContinue', { breakpoints }))
      back.push(at);
    expect(back).toEqual(expect.arrayContaining([...steps]));
    expect(back.at(-1)).toBe(0);
  });

  it('stop at no CRI call once a reader has set one of their own', () => {
    const first = run.syncs[0]?.calls[0]?.step;
    expect(moveFrom(run, 0, 'continue')).toBe(first);
    expect(moveFrom(run, 0, 'continue', { breakpoints: on(line(677)) })).toBe(run.syncs[0]?.last);
  });

  it('stop nothing while they are off, and can be switched on again', () => {
    const call: Breakpoint = { kind: 'call', method: 'RunPodSandbox' };
    let player = reduce(openPlayer(run, 0, on(call)), { kind: 'switchBreakpoint', at: call });
    expect(listed(player.breakpoints, call)?.on).toBe(false);
    expect(stopsOf(run, player.breakpoints).byBreakpoint.map(({ at }) => at.kind)).toEqual(['sync']);
    player = reduce(player, { kind: 'switchBreakpoint', at: call });
    expect(reduce(player, { kind: 'move', move: 'continue' }).index).toBe(hitsOf(run, call)[0]);
  });

  it('pause a run that plays', () => {
    const [hit = 0] = hitsOf(run, { kind: 'call', method: 'RunPodSandbox' });
    let player = openPlayer(run, hit - 2, on({ kind: 'call', method: 'RunPodSandbox' }));
    player = reduce(player, { kind: 'play', stepsPerSecond: 2 });
    for (let beat = 0; beat < 5; beat++) player = reduce(player, { kind: 'tick' });
    expect(player).toMatchObject({ index: hit, playback: { kind: 'paused' } });
    expect(hitsAt(stopsOf(run, player.breakpoints), hit)).toEqual([{ kind: 'call', method: 'RunPodSandbox' }]);
  });

  it('are no more than an address can hold', () => {
    const full = Array.from({ length: MOST_BREAKPOINTS + 5 }, (_, i) => line(i + 1)).reduce(toggleBreakpoint, []);
    expect(full).toHaveLength(MOST_BREAKPOINTS);
    expect(breakpointsText(full).length).toBeLessThan(2_000);
  });
});

describe('breakpoints in an address', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(readBreakpoints(breakpointsText(list))).toEqual({ list, dropped: [] });
      }),
    );
  });

  it('hold nothing that needs escaping', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(breakpointsText(list)).toMatch(/^[\w./,~-]*$/);
      }),
    );
  });

  it('are dropped and named where they are none', () => {
    const { list, dropped } = readBreakpoints(
      'cri.RunPodSandbox,<script>,../../etc/passwd.1,a.0,event.,cri.RunPodSandbox',
    );
    expect(list).toEqual(on({ kind: 'call', method: 'RunPodSandbox' }));
    expect(dropped).toEqual(['<script>', '../../etc/passwd.1', 'a.0', '…']);
    expect(readBreakpoints(',,,')).toEqual({ list: [], dropped: [] });
    expect(readBreakpoints('x'.repeat(9_000)).dropped[0]).toHaveLength(40);
  });

  it('never throw, whatever someone wrote', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readBreakpoints(text).list.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('moves on a real run', () => {
  it('never go deeper when they go over, forward or back', () => {
    fc.assert(
      fc.property(anyStep, fc.constantFrom('next' as const, 'nextBack' as const), (index, move) => {
        const to = moveFrom(run, index, move);
        if (to !== undefined) expect(run.steps[to]?.depth).toBeLessThanOrEqual(run.steps[index]?.depth ?? 0);
      }),
    );
  });

  it('go out to the call that led here, and into it again', () => {
    fc.assert(
      fc.property(anyStep, (index) => {
        const call = moveFrom(run, index, 'stepOutBack');
        if (call === undefined) return;
        expect(stepTargets(run, call).map(({ frame }) => frame.index)).toContain(run.steps[index]?.frame);
        expect(moveFrom(run, call, 'stepIn')).toBe(stepTargets(run, call)[0]?.first);
        expect(moveFrom(run, index, 'stepOut')).toBe(run.steps[call]?.partner);
      }),
    );
  });

  it('pass over what is hidden and never stand on it', () => {
    const hidden = (step: { readonly at: { readonly file: string } }) => step.at.file.includes('/dockershim/');
    const moves = ['stepForward', 'stepBack', 'next', 'stepIn', 'stepOut', 'continue', 'nextSync', 'last'] as const;
    fc.assert(
      fc.property(anyStep, fc.constantFrom(...moves), (index, move) => {
        const to = moveFrom(run, index, move, { hidden });
        const step = run.steps[to ?? -1];
        if (step) expect(hidden(step)).toBe(false);
      }),
    );
  });
});

describe('a line with several calls', () => {
  it('names each function that it goes into, in order', () => {
    const several = run.steps.filter(({ index }) => stepTargets(run, index).length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { index, frame } of several) {
      const targets = stepTargets(run, index);
      expect(targets.every((target) => target.frame.parent === frame)).toBe(true);
      expect(targets.map(({ first }) => run.steps[first]?.frame)).toEqual(targets.map((target) => target.frame.index));
      expect(targets.map(({ first }) => first)).toEqual(targets.map(({ first }) => first).sort((a, b) => a - b));
    }
  });

  it('names them again when the calls have come back', () => {
    for (const { index, partner } of run.steps.filter(({ kind }) => kind === 'return')) {
      expect(stepTargets(run, index)).toEqual(stepTargets(run, partner ?? -1));
    }
  });

  it('has none to go into where it calls nothing', () => {
    for (const { index, kind } of run.steps) if (kind === 'line') expect(stepTargets(run, index)).toEqual([]);
  });
});

describe('the visits of a line', () => {
  it('are the steps of the open sync that light it, returns left out', () => {
    for (const { index, sync, at } of run.steps) {
      const visits = lineVisits(run, index, at.file, at.line);
      expect(visits.every((one) => one.sync === sync && one.at.line === at.line && one.kind !== 'return')).toBe(true);
      expect(visits.length).toBeGreaterThan(0);
    }
    expect(lineVisits(run, 0, MANAGER, 999_999)).toEqual([]);
  });
});

describe('run to here', () => {
  it('goes the nearer way', () => {
    const [first = 0, second = 0] = hitsOf(run, line(677));
    expect(runTo(run, first + 1, MANAGER, 677)).toBe(first);
    expect(runTo(run, second - 1, MANAGER, 677)).toBe(second);
    expect(runTo(run, 0, MANAGER, 999_999)).toBeUndefined();
  });
});
