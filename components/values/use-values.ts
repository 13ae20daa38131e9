import { useCallback, useMemo, useState } from 'react';
import type { Replay } from '../../lib/engine/index.ts';
import { type Fold, type Place, pastValues, seenStep } from '../../lib/player/index.ts';
import type { Shown } from '../player/shown.ts';
import type { Touched } from '../timeline/touched.ts';
import type { ChipWish } from './chip.ts';
import type { ChipPressed } from './chip-place.tsx';
import { placeName } from './place-name.ts';

/**
 * Which value a reader asked about, and which one at a line's end is open.
 * @param open the card that is open, in `shown.stack`
 */
export function useValues(replay: Replay | undefined, fold: Fold, shown: Shown, open: number) {
  const [watched, onWatch] = useState<Place | undefined>();
  const [chip, setChip] = useState<ChipPressed | undefined>();
  // a card that closes must not take away the one that was opened meanwhile
  const closeChip = useCallback((closed: ChipPressed) => setChip((now) => (now === closed ? undefined : now)), []);
  const openChip = (wish: ChipWish) => setChip({ ...wish, step: shown.index, frame: shown.stack[open]?.frame ?? -1 });
  const lit = useMemo(() => replay && watched && litOf(replay, watched, fold), [replay, watched, fold]);
  return { watched, onWatch, lit, chip, openChip, closeChip };
}

/** The steps that set a place, for the timeline to light; what a fold hides is lit at the line that called into it. */
function litOf(replay: Replay, place: Place, fold: Fold): Touched {
  const steps = pastValues(replay, place).map(({ step }) => seenStep(replay, step, fold));
  return { label: placeName(place), steps: [...new Set(steps)] };
}
