import { useMemo, useState } from 'react';
import type { Replay } from '../../lib/engine/index.ts';
import { type Fold, seenThatTouched, thingOf } from '../../lib/player/index.ts';
import type { Touched } from '../timeline/touched.ts';

/** What on the node the reader asked about: its steps light up in the timeline. */
export interface TouchedThing {
  /** As `thingName` gives it; empty for none. */
  readonly thing: string;
  readonly touched: Touched | undefined;
  /** Asks about a thing; asked again, it is forgotten. */
  readonly touch: (thing: string) => void;
  readonly forget: () => void;
}

/** Something on the node that the reader pressed, with the steps that touched it. */
export function useTouched(replay: Replay | undefined, fold: Fold): TouchedThing {
  const [name, setName] = useState('');
  const touched = useMemo(() => {
    const thing = thingOf(name);
    return replay && thing && { label: thing.key, steps: seenThatTouched(replay, thing, fold) };
  }, [replay, name, fold]);
  return {
    thing: touched ? name : '',
    touched,
    touch: (asked) => setName((before) => (before === asked ? '' : asked)),
    forget: () => setName(''),
  };
}
