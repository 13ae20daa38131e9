import { LAYERS, type Layer } from '../../lib/layer.ts';
import type { Bar } from './frames.ts';

/** The box that a drawing fills, in pixels. */
export interface Box {
  readonly width: number;
  readonly rowHeight: number;
}

/** Free pixels at a bar's right end and under it, so that neighbours are seen as two. */
const HAIR = 1;

/**
 * One SVG path a layer that draws all bars as rectangles. Bars of a row that are too close to tell apart become one, so
 * that a run of 20,000 steps is no heavier to draw than the screen is wide.
 */
export function pathsOf(bars: readonly Bar[], steps: number, box: Box): ReadonlyMap<Layer, string> {
  const paths = new Map<Layer, string>();
  const height = round(box.rowHeight - HAIR);
  for (const layer of LAYERS) {
    const drawn = rectangles(
      bars.filter((bar) => bar.layer === layer),
      steps,
      box.width,
    );
    if (drawn.length === 0) continue;
    const path = drawn.map(
      (r) => `M${round(r.x)} ${round(r.row * box.rowHeight)}h${round(r.width)}v${height}h${round(-r.width)}z`,
    );
    paths.set(layer, path.join(''));
  }
  return paths;
}

interface Rectangle {
  readonly row: number;
  readonly x: number;
  width: number;
}

function rectangles(bars: readonly Bar[], steps: number, width: number): readonly Rectangle[] {
  const newest = new Map<number, Rectangle>();
  const out: Rectangle[] = [];
  for (const bar of bars) {
    const x = xOf(bar.first, steps, width);
    const wide = Math.max(HAIR, xOf(bar.last + 1, steps, width) - x - HAIR);
    const before = newest.get(bar.row);
    if (before && x - (before.x + before.width) < HAIR / 2) {
      before.width = Math.max(before.width, x + wide - before.x);
      continue;
    }
    const rectangle = { row: bar.row, x, width: wide };
    newest.set(bar.row, rectangle);
    out.push(rectangle);
  }
  return out;
}

/** Left edge of a step in pixels. */
export function xOf(step: number, steps: number, width: number): number {
  return steps === 0 ? 0 : (step / steps) * width;
}

/** The step under a pixel, brought inside the run. */
export function stepAtX(x: number, steps: number, width: number): number {
  if (width <= 0) return 0;
  return Math.max(0, Math.min(Math.floor((x / width) * steps), steps - 1));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
