import { lazy, Suspense } from 'react';
import type { Replay } from '../../lib/engine/index.ts';
import type { ChipWish } from './chip.ts';
import type { ValuesProps } from './values-tab.tsx';

/** A value at a line's end that a reader pressed: in which frame, and at which step. */
export interface ChipPressed extends ChipWish {
  readonly step: number;
  readonly frame: number;
}

/** Fetched when a value is first pressed: no step needs it. */
const ChipCard = lazy(() => import('./chip-card.tsx').then((file) => ({ default: file.ChipCard })));

/** Where the card of a pressed value stands. It belongs to its step: the next one closes it. */
export function ChipPlace(
  props: Omit<ValuesProps, 'replay'> & {
    readonly replay: Replay | undefined;
    readonly chip: ChipPressed | undefined;
    readonly onClose: (chip: ChipPressed) => void;
  },
) {
  const { replay, chip, index, onClose } = props;
  if (!replay || chip?.step !== index) return null;
  return (
    <Suspense>
      <ChipCard
        key={`${chip.frame} ${chip.line} ${chip.name}`}
        {...props}
        replay={replay}
        chip={chip}
        onClose={() => onClose(chip)}
      />
    </Suspense>
  );
}
