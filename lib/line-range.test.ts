import { describe, expect, it } from 'vitest';
import { lineHash, parseLineRange, pressLine } from './line-range.ts';

describe('parseLineRange', () => {
  it('takes the forms that people share', () => {
    const ten = { first: 10, last: 20 };
    for (const text of [
      '#L10-L20',
      '#L10-20',
      '#l10-l20',
      'L10-L20',
      '10-20',
      ' 10 - 20 ',
      '#L10C3-L20C7',
      '#L20-L10',
    ]) {
      expect(parseLineRange(text, 100)).toEqual(ten);
    }
    expect(parseLineRange('#L10', 100)).toEqual({ first: 10, last: 10 });
    expect(parseLineRange('10', 100)).toEqual({ first: 10, last: 10 });
  });
  it('ends at the last line of the file', () => {
    expect(parseLineRange('#L90-L200', 100)).toEqual({ first: 90, last: 100 });
    expect(parseLineRange('#L101', 100)).toBeUndefined();
  });
  it('names no line for anything else', () => {
    for (const text of ['', '#', '#L0', '#Lx', '#note-3', '#L10-L20-L30'])
      expect(parseLineRange(text, 100)).toBeUndefined();
  });
});

describe('lineHash', () => {
  it('is read back as the same lines', () => {
    for (const range of [
      { first: 3, last: 3 },
      { first: 3, last: 9 },
    ]) {
      expect(parseLineRange(lineHash(range), 100)).toEqual(range);
    }
  });
});

describe('pressLine', () => {
  it('selects the one line', () => {
    expect(pressLine({ first: 3, last: 9 }, 5, false)).toEqual({ first: 5, last: 5 });
    expect(pressLine(undefined, 5, true)).toEqual({ first: 5, last: 5 });
  });
  it('extends up or down when the reader is extending', () => {
    expect(pressLine({ first: 5, last: 5 }, 9, true)).toEqual({ first: 5, last: 9 });
    expect(pressLine({ first: 5, last: 9 }, 2, true)).toEqual({ first: 2, last: 9 });
    expect(pressLine({ first: 5, last: 9 }, 7, true)).toEqual({ first: 5, last: 7 });
  });
});
