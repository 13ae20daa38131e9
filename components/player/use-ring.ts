import { type RefObject, useEffect, useRef } from 'react';

/** As long as a ring stands, in milliseconds: `--t-change`. */
const RING_MS = 160;
/** Steps that follow each other faster than this, in milliseconds, have no rings: they would flicker. */
const CALM_MS = 250;

/** Puts rings around what the step has changed, for a moment, where steps come calmly and motion is welcome. */
export function useRing(root: RefObject<HTMLElement | null>, stepId: string): void {
  /** When the step before came; undefined at the first, which changed nothing before the reader's eyes. */
  const newest = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has rings of its own
  useEffect(() => {
    const element = root.current;
    const now = performance.now();
    const isCalm = newest.current !== undefined && now - newest.current > CALM_MS;
    newest.current = now;
    if (!element || !isCalm || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
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
