import { describe, expect, it } from 'vitest';
import { loadScenarios } from '../../lib/content/index.ts';
import { loadRuntime, parseScenario, replay as replayOf } from '../../lib/engine/index.ts';
import { stopsOf } from '../../lib/player/index.ts';
import { clustersOf, marksAt, runsOf } from './clusters.ts';
import { type Mark, marksOf, stopMarks, syncMarksOf } from './marks.ts';
import { syncLabels } from './sync-labels.ts';
import { placeAmong } from './touched.ts';

await loadRuntime('dockershim');
const json = loadScenarios().find((one) => one.name === 'network-plugin-fails')?.json ?? '';
const replay = replayOf(parseScenario(json));

describe('the marks of a run under dockershim', () => {
  const marks = marksOf(replay);
  const low = replay.syncs.flatMap((sync) => sync.lowCalls ?? []);

  it('are in order of step', () => {
    const steps = marks.map((mark) => mark.step);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('have one for each call to docker, the network, a checkpoint or a file', () => {
    expect(marks.filter((mark) => mark.kind === 'low').length).toBe(
      low.filter((call) => call.error === undefined).length,
    );
  });

  it('show an error where one of those failed', () => {
    const failed = low.filter((call) => call.error !== undefined);
    expect(failed.length).toBeGreaterThan(0);
    for (const call of failed)
      expect(marks).toContainEqual({
        kind: 'error',
        step: call.step,
        label: `${call.service} ${call.method}: ${call.error}`,
      });
  });

  it('name what a breakpoint is on, and leave out the starts of syncs, which are drawn anyway', () => {
    const stops = stopsOf(replay, [{ at: { kind: 'call', method: 'RunPodSandbox' }, on: true }]);
    const marks = stopMarks(stops);
    expect(new Set(marks.map((mark) => mark.label))).toEqual(new Set(['RunPodSandbox']));
    expect(marks.map((mark) => mark.step)).toEqual(
      replay.syncs.flatMap((sync) =>
        sync.calls.filter((call) => call.method === 'RunPodSandbox').map((call) => call.step),
      ),
    );
    expect(stopMarks(stopsOf(replay, []))).toEqual([]);
  });
});

describe('a sync in which SyncPod is not called', () => {
  const unknown = loadScenarios().find((one) => one.name === 'status-unknown')?.json ?? '';
  const marks = syncMarksOf(replayOf(parseScenario(unknown)));

  it('is named among what happened before the next one', () => {
    expect(marks.map((mark) => mark.number)).toEqual([1, 3, 4]);
    expect(marks[1]?.before.map((one) => one.text)).toEqual([
      'app exit 1',
      'docker:ListContainers ✕1',
      'sync 2 ✕',
      '+12s',
    ]);
  });

  it('is the last to be left out where room is short', () => {
    const labels = syncLabels(marks, { from: 0, to: 2039, width: 340 }, 6.6);
    expect(labels[1]).toMatchObject({ text: 'sync 3', before: [{ text: 'sync 2 ✕', bad: true }] });
  });
});

describe('marks that fall together', () => {
  const mark = (kind: Mark['kind'], step: number): Mark => ({ kind, step, label: `${kind} ${step}` });
  const scale = { from: 0, to: 100, width: 1000 };

  it('stay apart where there is room', () => {
    expect(clustersOf([mark('call', 10), mark('event', 12)], scale).map((one) => one.kind)).toEqual(['call', 'event']);
  });

  it('are one with their number, and it looks like the weightiest', () => {
    const marks = [mark('event', 10), mark('error', 10), mark('call', 11)];
    const [cluster, ...rest] = clustersOf(marks, { ...scale, width: 200 });
    expect(rest).toEqual([]);
    expect(cluster).toMatchObject({ x: 21, kind: 'error', marks });
  });

  it('never lie on each other, however many they are', () => {
    const clusters = clustersOf(
      Array.from({ length: 2000 }, (_, i) => mark('call', i)),
      { from: 0, to: 2000, width: 500 },
    );
    for (const [i, one] of clusters.entries()) expect(one.left).toBeGreaterThanOrEqual(clusters[i - 1]?.right ?? -10);
    expect(clusters.reduce((sum, one) => sum + one.marks.length, 0)).toBe(2000);
  });

  it('are all named under the pointer, small ones too', () => {
    const marks = [mark('call', 10), mark('low', 10), mark('stop', 11), mark('low', 50)];
    expect(marksAt(marks, { ...scale, width: 200 }, 21).map((one) => one.label)).toEqual([
      'call 10',
      'low 10',
      'stop 11',
    ]);
    expect(marksAt(marks, scale, 700)).toEqual([]);
  });

  it('are drawn as one run where they are small', () => {
    expect(runsOf([mark('low', 1), mark('low', 2), mark('low', 9)], { ...scale, width: 100 }, 2)).toEqual([
      { left: 0.5, right: 3.5 },
      { left: 8.5, right: 10.5 },
    ]);
  });
});

describe('the syncs over the bars', () => {
  const sync = (number: number, first: number, last: number, ...before: string[]) => ({
    number,
    first,
    last,
    before: before.map((text) => ({ text, bad: text.startsWith('!') })),
  });

  it('are named, and say what happened before them', () => {
    const labels = syncLabels([sync(1, 0, 49), sync(2, 50, 99, '+10s')], { from: 0, to: 100, width: 1000 }, 7);
    expect(labels.map(({ x, text, before }) => [x, text, before.length])).toEqual([
      [0, 'sync 1', 0],
      [500, 'sync 2', 1],
    ]);
  });

  it('leave out words as room goes, what is bad last', () => {
    const syncs = [sync(1, 0, 49), sync(2, 50, 99, '+10s', '!exit')];
    const at = (width: number) => syncLabels(syncs, { from: 0, to: 100, width }, 7)[1];
    expect(at(300)?.before.map((one) => one.text)).toEqual(['+10s', '!exit']);
    expect(at(220)?.before.map((one) => one.text)).toEqual(['!exit']);
    expect([at(120)?.text, at(120)?.before]).toEqual(['sync 2', []]);
    expect(at(40)?.text).toBe('2');
    expect(at(20)?.text).toBe('');
  });

  it('stay named while the window is inside one', () => {
    const labels = syncLabels([sync(1, 0, 49), sync(2, 50, 99, '+10s')], { from: 60, to: 90, width: 300 }, 7);
    expect(labels).toEqual([{ number: 2, x: 0, text: 'sync 2', before: [] }]);
  });
});

describe('lit steps', () => {
  it('are walked from one to the next', () => {
    expect(placeAmong([5, 10, 20], 10)).toEqual({ before: 5, after: 20, passed: 2 });
    expect(placeAmong([5, 10, 20], 3)).toEqual({ before: undefined, after: 5, passed: 0 });
  });
});
