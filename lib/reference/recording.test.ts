import { expect, it } from 'vitest';
import { firstDifferences, parseRecording, printRecording, type Recording } from './recording.ts';

const recording: Recording = {
  provenance: { kubelet: 'v1', commit: 'abc', source: 'a package', go: 'go1', tool: 'lib/reference' },
  run: {
    name: 'boil',
    syncs: [
      {
        calls: [{ method: 'Boil', request: { cups: ['a', 'b'], none: {}, empty: [] } }],
        blocks: [
          ['kitchen.go', 1, 2],
          ['kitchen.go', 2, 3],
        ],
      },
    ],
  },
};

it('comes back as it went in, field order included', () => {
  const text = printRecording(recording);
  expect(JSON.stringify(parseRecording(text))).toBe(JSON.stringify(recording));
  expect(printRecording(parseRecording(text))).toBe(text);
});

it('keeps plain lists and the blocks of a sync on one line each, and the rest one value a line', () => {
  const lines = printRecording(recording).split('\n');
  expect(lines).toContain('      "blocks": [["kitchen.go",1,2],["kitchen.go",2,3]]'.replace(/^ {6}/, '    '));
  expect(lines.some((line) => line.trim() === '"cups": ["a","b"],')).toBe(true);
  expect(lines.some((line) => line.trim() === '"method": "Boil",')).toBe(true);
});

it('two runs that are one have no differences', () => {
  expect(firstDifferences(recording.run, structuredClone(recording.run))).toEqual([]);
});

it('a difference is told by its path, with both values', () => {
  const other = JSON.parse(JSON.stringify(recording.run).replace('"Boil"', '"Fry"').replace('"b"', '"c","d"'));
  expect(firstDifferences(recording.run, other)).toEqual([
    '.syncs[0].calls[0].method: recorded "Boil", now "Fry"',
    '.syncs[0].calls[0].request.cups[1]: recorded "b", now "c"',
    '.syncs[0].calls[0].request.cups[2]: recorded nothing, now "d"',
  ]);
});

it('tells no more differences than are asked for', () => {
  expect(firstDifferences([1, 2, 3], [4, 5, 6], 2)).toHaveLength(2);
});
