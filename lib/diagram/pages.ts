import type { CallSeen } from '../player/index.ts';

/** More arrows than this in one diagram take too long to draw and are too long to read. */
export const MOST_MESSAGES = 160;

/** Calls that are drawn together. */
export interface Page {
  /** Index of its first call among the calls of the sync. */
  readonly from: number;
  readonly calls: readonly CallSeen[];
}

/** Cuts the calls of a sync into diagrams of at most `limit` arrows; a call is never cut in two. */
export function pagesOf(calls: readonly CallSeen[], limit = MOST_MESSAGES): readonly Page[] {
  const pages: { from: number; calls: CallSeen[] }[] = [];
  let room = 0;
  for (const [i, call] of calls.entries()) {
    const arrows = arrowsOf(call);
    const open = pages.at(-1);
    if (open && arrows <= room) {
      open.calls.push(call);
      room -= arrows;
    } else {
      pages.push({ from: i, calls: [call] });
      room = limit - arrows;
    }
  }
  return pages;
}

function arrowsOf({ low }: CallSeen): number {
  return 2 + low.length + low.filter(({ error }) => error !== undefined).length;
}

/** The page that holds the newest call made by step `index`; the first before any. */
export function pageAt(pages: readonly Page[], index: number): Page | undefined {
  return pages.findLast(({ calls }) => (calls[0]?.step ?? 0) <= index) ?? pages[0];
}
