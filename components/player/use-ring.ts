import { type RefObject, useEffect, useState } from 'react';
import { ringer } from './ring.ts';

/** Has each step put a ring around what it has changed, for a moment. */
export function useRing(root: RefObject<HTMLElement | null>, stepId: string): void {
  const [ring] = useState(() => ringer(() => !matchMedia('(prefers-reduced-motion: reduce)').matches));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has rings of its own
  useEffect(() => (root.current ? ring(root.current.dataset) : undefined), [root, ring, stepId]);
}
