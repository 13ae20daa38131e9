import { useMemo, useState } from 'react';
import type { Reading } from './code-pane.tsx';
import { withStops } from './code-stops.ts';
import type { Guide } from './guide.ts';
import { openCard } from './open-card.ts';
import type { Reader } from './use-reader.ts';

/** Which function's card is open, and whether the reader follows its lit line or has scrolled away. */
export function useCards({ replay, shown, breakpoints }: Reader, guide: Guide) {
  const [opened, setOpened] = useState({ step: -1, frame: -1 });
  const [roaming, setRoaming] = useState<string | undefined>();
  const card = useMemo(() => openCard(replay, guide, shown, opened), [replay, guide, shown, opened]);
  const paint = useMemo(() => withStops(card.paint, breakpoints, replay), [card, breakpoints, replay]);
  const reading: Reading = roaming === paint.key ? 'roam' : 'follow';
  return {
    ...{ paint, open: card.open, reading },
    openFrame: (frame: number) => setOpened({ step: shown.index, frame }),
    setReading: (next: Reading) => setRoaming(next === 'roam' ? paint.key : undefined),
    /** Back to the lit line of the step. */
    back() {
      setOpened({ step: -1, frame: -1 });
      setRoaming(undefined);
    },
  };
}
