import type { SyncMark } from './marks.ts';
import { type Scale, xOf } from './scale.ts';

/** How a sync is written over the bars. */
export interface SyncLabel {
  readonly number: number;
  /** Where it begins, in pixels; 0 where it began before the window. */
  readonly x: number;
  /** `sync 3`, `3` where room is short, nothing where there is none. */
  readonly text: string;
  /** What the scenario did before it, as far as there is room: what is bad is the last to be left out. */
  readonly before: SyncMark['before'];
}

/** Free pixels between two labels. */
const GAP = 10;
/** Boundaries nearer than this, in pixels, are one. */
const NEAREST = 4;

/**
 * The syncs of the window, none over another.
 * @param letter width of a letter in pixels
 */
export function syncLabels(syncs: readonly SyncMark[], scale: Scale, letter: number): readonly SyncLabel[] {
  const labels: SyncLabel[] = [];
  let free = 0;
  for (const [i, sync] of syncs.entries()) {
    const next = syncs[i + 1]?.first ?? Number.POSITIVE_INFINITY;
    if (next <= scale.from || sync.first >= scale.to) continue;
    const x = Math.max(0, xOf(sync.first, scale));
    if (labels.length > 0 && x - (labels.at(-1)?.x ?? 0) < NEAREST) continue;
    const room = Math.min(scale.width, xOf(next, scale)) - x;
    const text = [`sync ${sync.number}`, `${sync.number}`].find((one) => one.length * letter + GAP <= room) ?? '';
    const before = sync.first < scale.from ? [] : fitting(sync.before, (x - free - GAP) / letter);
    labels.push({ number: sync.number, x, text, before });
    free = x + text.length * letter + GAP;
  }
  return labels;
}

/** As much as fits into so many letters: all, or what is bad, or the newest of what is bad. */
function fitting(before: SyncMark['before'], letters: number): SyncMark['before'] {
  const bad = before.filter((one) => one.bad);
  const fits = (some: SyncMark['before']) => some.reduce((sum, one) => sum + one.text.length + 1, 0) <= letters;
  return [before, bad, bad.slice(-1)].find(fits) ?? [];
}
