import { type RefObject, useEffect } from 'react';

/** As long as a ring stands, in milliseconds: `--t-change`. */
const RING_MS = 160;
/** Steps that follow each other faster than this, in milliseconds, have no rings: they would flicker. */
const CALM_MS = 250;

let newest = 0;

/** Puts rings around what the step has changed, for a moment, where steps come calmly and motion is welcome. */
export function useRing(root: RefObject<HTMLElement | null>, stepId: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has rings of its own
  useEffect(() => {
    const element = root.current;
    const now = performance.now();
    const isCalm = now - newest > CALM_MS;
    const isFirst = newest === 0;
    newest = now;
    if (!element || !isCalm || isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    element.dataset.ring = '';
    const timer = setTimeout(() => {
      delete element.dataset.ring;
    }, RING_MS);
    return () => {
      clearTimeout(timer);
      delete element.dataset.ring;
    };
  }, [root, stepId]);
}
