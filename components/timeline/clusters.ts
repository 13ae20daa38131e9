import type { Mark } from './marks.ts';
import { type Scale, xOf } from './scale.ts';

/** Marks that would lie on each other, drawn as the weightiest of them with their number. */
export interface Cluster {
  /** Middle of the drawn mark, in pixels. */
  readonly x: number;
  /** Left and right end of what is drawn, the number included. */
  readonly left: number;
  readonly right: number;
  readonly kind: Mark['kind'];
  /** In order of step; never empty. */
  readonly marks: readonly Mark[];
}

/** Half the width of a mark, and the width of a digit beside it, in pixels. */
const HALF = 5;
const DIGIT = 6;

/** What is drawn of marks that fell together: an error is never hidden behind a call. */
const WEIGHT = { error: 4, stop: 3, call: 2, event: 1, low: 0 } as const satisfies Record<Mark['kind'], number>;

/** The marks of the window, merged where they would overlap. `marks` are in order of step. */
export function clustersOf(marks: readonly Mark[], scale: Scale): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const mark of marks) {
    if (mark.step + 1 <= scale.from || mark.step >= scale.to) continue;
    const x = xOf(mark.step + 0.5, scale);
    const before = clusters.at(-1);
    if (before && x - HALF < before.right) clusters[clusters.length - 1] = joined(before, mark);
    else clusters.push({ x, left: x - HALF, right: x + HALF, kind: mark.kind, marks: [mark] });
  }
  return clusters;
}

function joined(cluster: Cluster, mark: Mark): Cluster {
  const marks = [...cluster.marks, mark];
  const right = cluster.x + HALF + 1 + DIGIT * String(marks.length).length;
  return { ...cluster, right, kind: WEIGHT[mark.kind] > WEIGHT[cluster.kind] ? mark.kind : cluster.kind, marks };
}

/** Marks whose kind is drawn in the upper lane, with numbers; the others are small and merge without. */
export function isUpper(mark: Mark): boolean {
  return mark.kind !== 'low' && mark.kind !== 'stop';
}

/** The marks under a pixel: the cluster there, and single marks of the lower lane beside it. */
export function marksAt(marks: readonly Mark[], scale: Scale, x: number): readonly Mark[] {
  const upper = clustersOf(marks.filter(isUpper), scale).find((one) => one.left <= x && x <= one.right)?.marks ?? [];
  const lower = marks.filter((mark) => !isUpper(mark) && Math.abs(xOf(mark.step + 0.5, scale) - x) <= HALF);
  return [...upper, ...lower].toSorted((a, b) => a.step - b.step);
}

/** Left and right ends, in pixels, of small marks of one kind: those that touch are one. */
export function runsOf(
  marks: readonly Mark[],
  scale: Scale,
  width: number,
): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const mark of marks) {
    if (mark.step + 1 <= scale.from || mark.step >= scale.to) continue;
    const left = xOf(mark.step + 0.5, scale) - width / 2;
    const before = runs.at(-1);
    if (before && left < before.right) before.right = left + width;
    else runs.push({ left, right: left + width });
  }
  return runs;
}
