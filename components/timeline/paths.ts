import { LAYERS, type Layer } from '../../lib/layer.ts';
import type { Bar } from './frames.ts';
import type { Rows } from './rows.ts';
import { type Scale, xOf } from './scale.ts';

/** Free pixels at a bar's right end and under it, so that neighbours are seen as two. */
const HAIR = 1;
/** What lies further outside the window, in pixels, is cut off there. */
const EDGE = 4;

/**
 * One SVG path a layer that draws the bars of the window as rectangles. Bars of a row that are too close to tell apart
 * become one, so that a run of 20,000 steps is no heavier to draw than the screen is wide.
 */
export function pathsOf(bars: readonly Bar[], scale: Scale, rows: Rows): ReadonlyMap<Layer, string> {
  const paths = new Map<Layer, string>();
  const heightOf = (row: number) => round((rows[row + 1] ?? 0) - (rows[row] ?? 0) - HAIR);
  const seen = bars.filter((bar) => bar.last + 1 > scale.from && bar.first < scale.to);
  for (const layer of LAYERS) {
    const drawn = rectangles(
      seen.filter((bar) => bar.layer === layer),
      scale,
    );
    if (drawn.length === 0) continue;
    const path = drawn.map(
      (r) => `M${round(r.x)} ${round(rows[r.row] ?? 0)}h${round(r.width)}v${heightOf(r.row)}h${round(-r.width)}z`,
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

function rectangles(bars: readonly Bar[], scale: Scale): readonly Rectangle[] {
  const newest = new Map<number, Rectangle>();
  const out: Rectangle[] = [];
  for (const bar of bars) {
    const x = Math.max(-EDGE, xOf(bar.first, scale));
    const right = Math.min(scale.width + EDGE, xOf(bar.last + 1, scale));
    const wide = Math.max(HAIR, right - x - HAIR);
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

/**
 * Columns that light up steps, as one SVG path: as wide as a step, and never too thin to be seen.
 * @param steps ascending
 */
export function columnsOf(steps: readonly number[], scale: Scale, height: number): string {
  const columns: { x: number; right: number }[] = [];
  for (const step of steps) {
    if (step + 1 <= scale.from || step >= scale.to) continue;
    const x = Math.max(-EDGE, xOf(step, scale));
    const right = Math.max(x + 2 * HAIR, Math.min(scale.width + EDGE, xOf(step + 1, scale)));
    const before = columns.at(-1);
    if (before && x - before.right < HAIR) before.right = right;
    else columns.push({ x, right });
  }
  return columns.map(({ x, right }) => `M${round(x)} 0h${round(right - x)}v${height}h${round(x - right)}z`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
