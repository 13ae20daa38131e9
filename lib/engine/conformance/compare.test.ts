import { describe, expect, it } from 'vitest';
import type { CriCall, RunSync } from '../run.ts';
import { compareRuns } from './compare.ts';
import { goFrames } from './go-frames.ts';
import { replayLine } from './replay-lines.ts';
import { visit } from './visits.ts';

const sync: Omit<RunSync, 'steps'> = { podStatus: null, podActions: null, calls: [], events: [], result: null };
const stop = (containerId: string, timeout = '30'): CriCall => ({
  service: 'runtime',
  method: 'StopContainer',
  request: { containerId, timeout },
});
const run = (calls: readonly CriCall[]) => ({ name: 'a', syncs: [{ ...sync, calls }] });

describe('two runs', () => {
  it('are equal in whatever order containers were stopped at the same time', () => {
    expect(compareRuns(run([stop('a'), stop('b')]), run([stop('b'), stop('a')]))).toEqual([]);
  });

  it('differ where one container was treated in another order', () => {
    const twice = [stop('a', '30'), stop('a', '2')];
    expect(compareRuns(run(twice), run(twice.toReversed()))).toMatchObject([
      { sync: 0, stage: 'calls', path: '[0].request.timeout', kubelet: '30', engine: '2' },
    ]);
  });

  it('differ in a call that one of them has not', () => {
    expect(compareRuns(run([stop('a')]), run([]))).toMatchObject([{ path: '[0]', engine: undefined }]);
  });

  it('are equal when both are errors, whatever their words', () => {
    expect(compareRuns({ name: 'a', error: 'x' }, { name: 'a', error: 'y' })).toEqual([]);
    expect(compareRuns({ name: 'a', error: 'x' }, run([]))).toBe('only kubelet fails: x');
    expect(compareRuns(run([]), { name: 'a', error: 'y' })).toBe('only the engine fails: y');
  });
});

/** Lines 3 to 11 of a file: a function that calls a literal. */
const GO = [
  'package a',
  '',
  'func outer() {',
  '\tx := 1',
  '\tf := func() {',
  '\t\tx++',
  '\t}',
  '\tif x > 0 {',
  '\t\tf()',
  '\t}',
  '}',
];
const frames = () => goFrames('a.go', GO);
const ran = {
  blocks: [
    ['a.go', 3, 5],
    ['a.go', 8, 8],
    ['a.go', 8, 10],
    ['a.go', 5, 7],
  ] as const,
  asyncBlocks: [],
};

describe('lines beside blocks', () => {
  const lines = (...list: readonly number[]) => list.map((line) => ['a.go', line] as const);

  it('fit where each lies in a block that ran, in order', () => {
    const visits = visit(ran, lines(4, 8, 9, 6), frames);
    expect([visits.outside, visits.late]).toEqual([[], []]);
    expect([...visits.recall]).toEqual([['a.go outer', { ran: 4, seen: 4 }]]);
  });

  it('are outside where no block ran', () => {
    expect(visit(ran, lines(2), frames).outside).toEqual([['a.go', 2]]);
  });

  it('are late where the block had run before', () => {
    expect(visit(ran, lines(9, 4), frames).late).toEqual([['a.go', 4]]);
  });

  it('prove nothing on a closing brace', () => {
    expect(visit(ran, lines(10), frames).outside).toEqual([['a.go', 10]]);
  });

  it('are free where the block ran on another goroutine', () => {
    const visits = visit({ blocks: [], asyncBlocks: ran.blocks }, lines(9, 4), frames);
    expect([visits.outside, visits.late]).toEqual([[], []]);
  });
});

describe('a line of the replay', () => {
  it('that is no scenario gives an error and its name, if it has one', () => {
    expect(JSON.parse(replayLine('{"name":"x","pod":{}}').join(''))).toMatchObject({
      name: 'x',
      error: expect.any(String),
    });
    expect(JSON.parse(replayLine('nonsense').join(''))).toMatchObject({ name: '', error: expect.any(String) });
  });
});
