import { partsOf, sameValue, type ValuePart } from './go-text.ts';
import type { FrameVariables, Place, Variable } from './variables.ts';

/**
 * What the step on screen did to a row: `set` a variable; within one that it set, a part that is `new`, `changed` or `gone`.
 */
export type Mark = 'set' | 'new' | 'changed' | 'gone';

/** A variable or a part of one, as one row of the tree. */
export interface ValueRow {
  readonly kind: 'value';
  /** Unique on screen, and the same at every step: what a reader opened stays open. */
  readonly id: string;
  /** 1-based, as assistive technology counts. */
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly label: string;
  readonly value: unknown;
  readonly openable: boolean;
  readonly open: boolean;
  readonly mark: Mark | undefined;
  /** What it held before, where the step changed it. */
  readonly before: { readonly value: unknown } | undefined;
  /** A parameter as the caller gave it. */
  readonly given: boolean;
  readonly place: Place;
}

/** The heading of a frame. */
export interface FrameRow {
  readonly kind: 'frame';
  readonly id: string;
  readonly level: 1;
  readonly position: number;
  readonly size: number;
  readonly open: boolean;
  readonly frame: FrameVariables;
}

/** Stands for the rest of a long list. */
export interface MoreRow {
  readonly kind: 'more';
  readonly id: string;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** The row whose parts are cut. */
  readonly of: string;
  readonly left: number;
}

export type TreeRow = FrameRow | ValueRow | MoreRow;

/** What a reader opened, closed and asked to see more of, by row id. */
export interface Opened {
  /** Undefined where the reader said nothing. */
  readonly isOpen: (id: string) => boolean | undefined;
  /** How many parts of a row are shown. */
  readonly limit: (id: string) => number;
}

/** A string is cut above so many characters, or at its first line, until it is opened. */
const LONG = 72;

/** The rows of all open frames; the innermost is open unless the reader closed it, the others the other way round. */
export function frameRows(frames: readonly FrameVariables[], opened: Opened): readonly TreeRow[] {
  const seen = new Map<string, number>();
  return frames.flatMap((frame, i): readonly TreeRow[] => {
    const nth = seen.get(frame.func) ?? 0;
    seen.set(frame.func, nth + 1);
    const id = nth === 0 ? frame.func : `${frame.func}~${nth}`;
    const open = opened.isOpen(id) ?? i === 0;
    const head = { kind: 'frame', id, level: 1, position: i + 1, size: frames.length, open, frame } as const;
    if (!open) return [head];
    const rows = frame.variables.flatMap((variable, j) =>
      variableRows(variable, frame.func, opened, { id, level: 2, position: j + 1, size: frame.variables.length }),
    );
    return [head, ...rows];
  });
}

/** Where a variable stands in its tree; `id` is that of what holds it. */
export interface Seat {
  readonly id: string;
  readonly level: number;
  readonly position: number;
  readonly size: number;
}

/** The rows of one variable. */
export function variableRows(variable: Variable, func: string, opened: Opened, seat: Seat): readonly TreeRow[] {
  const { name, value, now, before, given } = variable;
  const place = { func, name, path: [] };
  return valueRows({ label: name, value, mark: now ? 'set' : undefined, before, given, place }, opened, seat);
}

type Shown = Pick<ValueRow, 'label' | 'value' | 'mark' | 'before' | 'given' | 'place'>;

/** The rows of one value, as far as it is open. */
export function valueRows(shown: Shown, opened: Opened, seat: Seat): readonly TreeRow[] {
  const id = `${seat.id}/${encodeURIComponent(shown.label)}`;
  const openable = shown.mark !== 'gone' && isOpenable(shown.value);
  const open = openable && opened.isOpen(id) === true;
  const row: ValueRow = { kind: 'value', ...shown, ...seat, id, openable, open };
  return open ? [row, ...insideOf(row, opened)] : [row];
}

function insideOf(row: ValueRow, opened: Opened): readonly TreeRow[] {
  const all = partsWithMarks(row);
  const limit = opened.limit(row.id);
  const left = all.length - limit;
  const size = left > 0 ? limit + 1 : all.length;
  const level = row.level + 1;
  const rows = all.slice(0, limit).flatMap(({ key, ...part }, i) => {
    const place = { ...row.place, path: [...row.place.path, key] };
    return valueRows({ label: key, given: false, place, ...part }, opened, {
      id: row.id,
      level,
      position: i + 1,
      size,
    });
  });
  if (left <= 0) return rows;
  return [...rows, { kind: 'more', id: `${row.id}/…`, level, position: size, size, of: row.id, left }];
}

type MarkedPart = ValuePart & Pick<ValueRow, 'mark' | 'before'>;

/** The parts of a value; where the step changed it, each beside what it was, and what is gone at the end. */
function partsWithMarks({ value, before }: ValueRow): readonly MarkedPart[] {
  const parts = partsOf(value);
  if (!before) return parts.map((part) => ({ ...part, mark: undefined, before: undefined }));
  const old = new Map(partsOf(before.value).map((part) => [part.key, part]));
  const now = parts.map((part): MarkedPart => {
    const was = old.get(part.key);
    old.delete(part.key);
    if (!was) return { ...part, mark: 'new', before: undefined };
    if (sameValue(was.value, part.value)) return { ...part, mark: undefined, before: undefined };
    return { ...part, mark: 'changed', before: was };
  });
  const gone = [...old.values()].map((part): MarkedPart => ({ ...part, mark: 'gone', before: undefined }));
  return [...now, ...gone];
}

function isOpenable(value: unknown): boolean {
  return typeof value === 'string' ? value.length > LONG || value.includes('\n') : partsOf(value).length > 0;
}
