import { describe, expect, it } from 'vitest';
import type { Run } from '../run.ts';
import { printRun } from './print-run.ts';
import { TextBuffer } from './text-buffer.ts';

const line = (run: Run) => printRun(run).join('');

const run: Run = {
  name: 'a',
  syncs: [
    {
      podStatus: null,
      podActions: null,
      calls: [{ service: 'runtime', method: 'RunPodSandbox', request: { text: '日本 "<&>"' } }],
      events: [],
      result: null,
      statusError: 'down',
      steps: [
        ['pkg/a/"b".go', 1],
        ['pkg/a/"b".go', 2],
        ['pkg/a/"b".go', 1],
      ],
    },
    { podStatus: null, podActions: null, calls: [], events: [], result: null, steps: [] },
  ],
};

describe('a printed run', () => {
  it('is what JSON.stringify makes of it, a second time too', () => {
    expect(line(run)).toBe(JSON.stringify(run));
    expect(line(run)).toBe(JSON.stringify(run));
    expect(line({ name: 'a', syncs: [] })).toBe('{"name":"a","syncs":[]}');
    expect(line({ name: 'a', error: 'no' })).toBe('{"name":"a","error":"no"}');
  });

  it('has integers that no number holds, and no character that may end a line', () => {
    const request = { user: 9007199254740993n, text: 'a\u2028b\u2029' };
    const sync = { podStatus: null, podActions: null, events: [], result: null, steps: [] };
    const text = line({ name: 'a', syncs: [{ ...sync, calls: [{ service: 'image', method: 'PullImage', request }] }] });
    expect(text).toContain('{"user":9007199254740993,"text":"a\\u2028b\\u2029"}');
  });
});

describe('a text buffer', () => {
  it('gives UTF-8 of what was added since the last time, however long', () => {
    const buffer = new TextBuffer();
    const long = '日本'.repeat(300_000);
    buffer.add('a');
    buffer.add(long);
    expect(buffer.length).toBe(1 + 1_800_000);
    expect(new TextDecoder().decode(buffer.take())).toBe(`a${long}`);
    buffer.add('é');
    expect([...buffer.take()]).toEqual([0xc3, 0xa9]);
  });
});
