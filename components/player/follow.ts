import { bandScroll, isInSight, type LitBox } from './band.ts';
import type { CodePaint } from './code-paint.ts';
import { keepScroll, lineElement } from './panes.ts';

/** Steps that follow each other faster than this, in milliseconds, are not scrolled to smoothly: the eye could not follow. */
const CALM_MS = 350;

let newest = 0;
let shown: HTMLElement | undefined;

/** Scrolls a pane so that its lit line is in the band. Smooth only for a near line, taken calmly, where motion is welcome. */
export function follow(pane: HTMLElement, paint: CodePaint): void {
  const box = boxOf(pane, paint);
  const calm = performance.now() - newest > CALM_MS;
  const same = shown === pane;
  newest = performance.now();
  shown = pane;
  const top = box && bandScroll(box);
  if (box) keepScroll(pane, top ?? box.scrollTop);
  if (!box || top === undefined) return;
  const near = Math.abs(top - box.scrollTop) < box.viewHeight;
  const smooth = same && calm && near && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
}

/** Whether the lit line of a pane can be seen. */
export function isLitInSight(pane: HTMLElement, paint: CodePaint): boolean {
  const box = boxOf(pane, paint);
  return box === undefined || isInSight(box);
}

function boxOf(pane: HTMLElement, paint: CodePaint): LitBox | undefined {
  const line = lineElement(pane, paint);
  if (!line) return undefined;
  const lineHeight = Number.parseFloat(getComputedStyle(line).lineHeight) || line.offsetHeight;
  return {
    top: line.offsetTop,
    // an open note makes a line's box tall; the line itself is what must be seen
    height: Math.min(line.offsetHeight, lineHeight * 3),
    scrollTop: pane.scrollTop,
    viewHeight: pane.clientHeight,
    scrollHeight: pane.scrollHeight,
    lineHeight,
  };
}
