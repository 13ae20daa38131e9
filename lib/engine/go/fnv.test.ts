import { expect, it } from 'vitest';
import { fnv32a } from './fnv.ts';

it('sums the UTF-8 of a text as FNV-1a does', () => {
  // From the function's own publication: the empty text, "a" and "foobar".
  expect(['', 'a', 'foobar'].map(fnv32a)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});
