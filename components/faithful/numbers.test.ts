import { expect, it } from 'vitest';
import { percent, whole } from './numbers.ts';

it('says 100 % only when nothing is missing', () => {
  expect(percent(9999, 10_000)).toBe('99.9 %');
  expect(percent(10_000, 10_000)).toBe('100.0 %');
  expect(percent(0, 0)).toBe('100.0 %');
});

it('sets thousands apart', () => {
  expect(whole(225_581)).toBe('225,581');
});
