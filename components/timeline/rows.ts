import type { Bar } from './frames.ts';
import type { Scale } from './scale.ts';

/** Top edges of the rows of the icicle in pixels, and after them the bottom edge of the last. */
export type Rows = readonly number[];

/** Heights in pixels: of a row that has room for letters, and of one that only shows that something is there. */
const LETTERS = 10;
const SLIM = 4;
/** Where rows may choose, they are no higher than a share of the whole, within these limits. */
const HIGH = { least: 12, most: 16, share: 1 / 7 } as const;
/** Names stand in bars that are at least this part of the width. */
const NAMED = 0.026;

/** Whether a bar is long enough in the window to carry its name. */
export function isNamed(bar: Bar, scale: Scale): boolean {
  const seen = Math.min(bar.last + 1, scale.to) - Math.max(bar.first, scale.from);
  return seen / (scale.to - scale.from) >= NAMED;
}

/** Rows of one height. */
export function evenRows(count: number, height: number): Rows {
  return Array.from({ length: count + 1 }, (_, row) => row * height);
}

/**
 * Rows that fill a height. Where not all of them can carry letters, those with most names in the window do, and the others
 * are slim.
 */
export function rowsFor(bars: readonly Bar[], count: number, scale: Scale, height: number): Rows {
  const most = Math.max(HIGH.least, Math.min(Math.round(height * HIGH.share), HIGH.most));
  const even = Math.floor((height / count) * 2) / 2;
  const lettered = Math.floor((height - count * SLIM) / (LETTERS - SLIM));
  if (even >= LETTERS || lettered <= 0) return evenRows(count, Math.min(even, most));
  const names = Array.from({ length: count }, () => 0);
  for (const bar of bars) if (isNamed(bar, scale)) names[bar.row] = (names[bar.row] ?? 0) + 1;
  const chosen = names
    .map((n, row) => ({ n, row }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n || a.row - b.row)
    .slice(0, lettered);
  const rest = (height - chosen.length * LETTERS) / Math.max(1, count - chosen.length);
  const slim = Math.floor(Math.min(rest, LETTERS) * 2) / 2;
  const isHigh = new Set(chosen.map(({ row }) => row));
  const tops = [0];
  for (let row = 0; row < count; row++) tops.push((tops[row] ?? 0) + (isHigh.has(row) ? LETTERS : slim));
  return tops;
}

/** The row at a height; -1 over the first, and the number of rows below the last. */
export function rowAt(rows: Rows, y: number): number {
  return rows.findLastIndex((top) => top <= y);
}
