import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackNotes } from './stack-notes.ts';

const anyNotes = fc
  .array(fc.record({ line: fc.nat(5000), height: fc.integer({ min: 20, max: 400 }) }), { maxLength: 9 })
  .map((notes) => notes.toSorted((a, b) => a.line - b.line));

describe('notes in the margin', () => {
  it('stand at their lines where there is room', () => {
    expect(stackNotes([])).toEqual([]);
    expect(
      stackNotes([
        { line: 0, height: 80 },
        { line: 200, height: 50 },
      ]),
    ).toEqual([0, 0]);
  });

  it('go under the note before them where there is none', () => {
    expect(
      stackNotes([
        { line: 10, height: 80 },
        { line: 31, height: 40 },
        { line: 400, height: 40 },
      ]),
    ).toEqual([0, 67, 0]);
  });

  it('never lie over each other and never rise above their line', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const shifts = stackNotes(notes);
        let bottom = Number.NEGATIVE_INFINITY;
        for (const [i, { line, height }] of notes.entries()) {
          const top = line + (shifts[i] ?? 0);
          expect(top).toBeGreaterThanOrEqual(line);
          expect(top).toBeGreaterThan(bottom);
          bottom = top + height;
        }
      }),
    );
  });
});
