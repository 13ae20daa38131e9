import { useCallback, useState } from 'react';
import type { Place } from '../../lib/player/index.ts';
import type { Shown } from '../player/shown.ts';
import type { ChipWish } from './chip.ts';
import type { ChipPressed } from './chip-place.tsx';

/** Which value a reader asked about, and which one at a line's end is open. `open`: the card that is open, in `shown.stack`. */
export function useValues(shown: Shown, open: number) {
  const [watched, onWatch] = useState<Place | undefined>();
  const [chip, setChip] = useState<ChipPressed | undefined>();
  // a card that closes must not take away the one that was opened meanwhile
  const closeChip = useCallback((closed: ChipPressed) => setChip((now) => (now === closed ? undefined : now)), []);
  const openChip = (wish: ChipWish) => setChip({ ...wish, step: shown.index, frame: shown.stack[open]?.frame ?? -1 });
  return { watched, onWatch, chip, openChip, closeChip };
}
