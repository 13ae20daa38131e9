import type { Replay, Step } from '../engine/index.ts';
import { timelineOf } from './timeline.ts';

/** One value at the end of a line. */
export interface LineValue {
  readonly name: string;
  readonly value: unknown;
  /** Set by the step on screen. */
  readonly now: boolean;
}

/** By 1-based line of the open function. */
export type LineValues = ReadonlyMap<number, readonly LineValue[]>;

/** The values that the lines of the open function have set so far in this visit; each line shows its newest. */
export function valuesOf(replay: Replay, step: Step): LineValues {
  const values = new Map<number, readonly LineValue[]>();
  for (const index of timelineOf(replay).sets[step.frame] ?? []) {
    if (index > step.index) break;
    const set = replay.steps[index];
    if (!set?.locals) continue;
    values.set(
      set.at.line,
      Object.entries(set.locals).map(([name, value]) => ({ name, value, now: index === step.index })),
    );
  }
  return values;
}

/** A value in at most `limit` characters, as Go readers would write it; longer ones end in `…`. */
export function shortValue(value: unknown, limit = 48): string {
  const text = goText(value, 2);
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

function goText(value: unknown, depth: number): string {
  if (value === undefined || value === null) return 'nil';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Error) return value.message;
  if (Array.isArray(value)) return depth === 0 ? '[…]' : `[${value.map((item) => goText(item, depth - 1)).join(' ')}]`;
  const entries =
    value instanceof Map
      ? [...value]
      : value instanceof Set
        ? [...value].map((item) => [item, true])
        : Object.entries(value);
  if (entries.length === 0) return '{}';
  if (depth === 0) return '{…}';
  return `{${entries.map(([key, item]) => `${String(key)}: ${goText(item, depth - 1)}`).join(', ')}}`;
}
