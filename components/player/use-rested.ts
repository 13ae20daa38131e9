import { useEffect, useState } from 'react';
import type { Shown } from './shown.ts';

/** While the playhead is dragged the sentence waits until the hand has rested so long, in milliseconds. */
const REST_MS = 120;

/**
 * The step whose sentence stands in the caption: the open one, but while a reader drags the playhead the one at which they
 * last rested, so that a screen reader is not flooded. The second value is told when a drag begins and ends.
 */
export function useRested(shown: Shown): readonly [Shown, (scrubs: boolean) => void] {
  const [held, setHeld] = useState<Shown | undefined>();
  useEffect(() => {
    if (!held || held === shown) return;
    const timer = setTimeout(() => setHeld(shown), REST_MS);
    return () => clearTimeout(timer);
  }, [shown, held]);
  return [held ?? shown, (scrubs) => setHeld(scrubs ? shown : undefined)];
}
