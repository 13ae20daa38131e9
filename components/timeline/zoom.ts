/** The part of a run that the timeline shows: steps `from` up to, but without, `to`. Both may lie between two steps. */
export interface Zoom {
  readonly from: number;
  readonly to: number;
}

/** Fewer steps than this are never shown: a step would be wider than its name. */
const LEAST = 12;
/** Free room at both sides of what was zoomed to, as a part of it. */
const MARGIN = 0.03;
/** After a page turn the step stands this far from the edge that it came over. */
const TURNED = 0.25;

/** All of a run of `total` steps. */
export function wholeOf(total: number): Zoom {
  return { from: 0, to: total };
}

/** Whether nothing of the run is outside. */
export function isWhole(zoom: Zoom, total: number): boolean {
  return zoom.from <= 0 && zoom.to >= total;
}

/** Shows `factor` times fewer steps; the step `at` stays where it is on the screen. */
export function zoomAt(zoom: Zoom, total: number, factor: number, at: number): Zoom {
  const size = zoom.to - zoom.from;
  const wanted = Math.max(Math.min(LEAST, total), Math.min(size / factor, total));
  return within(at - ((at - zoom.from) / size) * wanted, wanted, total);
}

/** Shows steps `first` to `last`, both inclusive, with some room beside them. */
export function zoomTo(first: number, last: number, total: number): Zoom {
  const size = last + 1 - first;
  const wanted = Math.max(Math.min(LEAST, total), Math.min(size * (1 + 2 * MARGIN), total));
  return within((first + last + 1 - wanted) / 2, wanted, total);
}

/** Moves the window by so many steps, up to the ends of the run. */
export function panBy(zoom: Zoom, total: number, steps: number): Zoom {
  return within(zoom.from + steps, zoom.to - zoom.from, total);
}

/**
 * The window in which step `index` can be seen. A step outside turns the page, so that the next ones move nothing; while
 * it is dragged over an edge the window only goes along.
 */
export function follow(zoom: Zoom, total: number, index: number, dragged: boolean): Zoom {
  const size = zoom.to - zoom.from;
  const isBefore = index < zoom.from;
  if (!isBefore && index + 1 <= zoom.to) return zoom;
  const share = dragged ? 0 : TURNED;
  const from = isBefore === dragged ? index - size * share : index + 1 - size * (1 - share);
  return within(from, size, total);
}

/** A window of that size, brought inside the run. */
function within(from: number, size: number, total: number): Zoom {
  const inside = Math.max(0, Math.min(from, total - size));
  return { from: inside, to: inside + size };
}
