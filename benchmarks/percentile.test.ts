import { expect, it } from 'vitest';
import { percentile } from './percentile.ts';

it('is the nearest rank, whatever the order', () => {
  expect(percentile([3, 1, 2, 4], 0.5)).toBe(2);
  expect(percentile([3, 1, 2, 4], 0.95)).toBe(4);
  expect(percentile([5], 0)).toBe(5);
  expect(percentile([], 0.5)).toBeNaN();
});
