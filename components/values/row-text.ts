import type { StepWords } from '../../lib/dictionary/index.ts';
import { type Mark, sameValue, shortValue, type ValueRow } from '../../lib/player/index.ts';
import { placeName } from './place-name.ts';

/** A value in a row; the rest is a press away. */
const TEXT_LIMIT = 120;
const WAS_LIMIT = 32;

/** What stands beside a row of a pin. */
export interface Aside {
  readonly text: string;
  /** What it says is not of now. */
  readonly dim: boolean;
  /** There is no value to show. */
  readonly empty: boolean;
}

/** The value of a row as it is shown. */
export function valueText(row: ValueRow): string {
  return typeof row.value === 'string' && row.open ? row.value : shortValue(row.value, TEXT_LIMIT);
}

/** What a value was before, where the old and the new one stand side by side: not where the parts say it. */
export function wasText(row: ValueRow): string | undefined {
  if (!row.before || row.openable || sameValue(row.before.value, row.value)) return undefined;
  return shortValue(row.before.value, WAS_LIMIT);
}

/** Which colour a value has: that of its kind in code. */
export function valueType({ value }: ValueRow): 'text' | 'number' | 'word' | 'nil' | 'whole' {
  if (value === undefined || value === null) return 'nil';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'word';
  return typeof value === 'object' ? 'whole' : 'number';
}

/** What a mark means, in words. */
export function markText(mark: Mark, words: StepWords): string {
  return { set: words.valueSet, new: words.valueNew, changed: words.valueChanged, gone: words.valueGone }[mark];
}

/** The name of a row: an element of a list carries its index as Go writes it. */
export function labelOf(row: ValueRow): string {
  return row.place.path.length > 0 && /^\d+$/.test(row.label) ? `[${row.label}]` : row.label;
}

/** The name of a row's place, for the buttons on it. */
export function rowPlaceName(row: ValueRow): string {
  return placeName(row.place);
}
