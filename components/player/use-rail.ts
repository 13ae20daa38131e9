import { useEffect, useState } from 'react';
import { remember, remembered } from './storage.ts';

/** `auto`: open where there is room for it. */
export type RailFold = 'auto' | 'open' | 'folded';

const KEY = 'step-rail';
/** Below this width, in pixels, the rail is folded unless a reader opens it. */
const ROOM = 1360;

/** Whether the rail is folded, as the reader left it. */
export function useRail(): readonly [RailFold, () => void] {
  const [fold, setFold] = useState<RailFold>('auto');
  useEffect(() => {
    const before = remembered(KEY);
    if (before === 'open' || before === 'folded') setFold(before);
  }, []);
  const turn = () => {
    const isOpen = fold === 'open' || (fold === 'auto' && window.innerWidth >= ROOM);
    const next = isOpen ? 'folded' : 'open';
    setFold(next);
    remember(KEY, next);
  };
  return [fold, turn];
}
