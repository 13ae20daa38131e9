import { describe, expect, it } from 'vitest';
import type { FunctionNotes, Notes } from '../../lib/content/index.ts';
import { fileNotes } from './file-notes.ts';

const note = (first: number) => ({ lines: { first, last: first }, has: 'x', text: { ja: `${first}`, en: `${first}` } });
const about = (name: string, ...firsts: number[]): FunctionNotes => ({
  file: 'a.go',
  name,
  summary: undefined,
  parts: [],
  notes: firsts.map(note),
  captions: [],
});
const all: Notes = new Map([
  ['a.go', new Map([about('Late', 40, 30), about('Early', 3), about('Silent')].map((entry) => [entry.name, entry]))],
]);

describe('fileNotes', () => {
  it('goes down the file and numbers the notes through', () => {
    const seen = fileNotes(all, 'a.go').flatMap(({ name, notes }) => notes.map((n) => [name, n.number, n.lines.first]));
    expect(seen).toEqual([
      ['Early', 1, 3],
      ['Late', 2, 30],
      ['Late', 3, 40],
    ]);
  });
  it('leaves out what has no note, and is empty for a file that has none', () => {
    expect(fileNotes(all, 'a.go').map(({ name }) => name)).toEqual(['Early', 'Late']);
    expect(fileNotes(all, 'b.go')).toEqual([]);
  });
});
