import { useState } from 'react';
import type { Replay } from '../../lib/engine/index.ts';
import { stepsThatTouched, thingOf } from '../../lib/player/index.ts';

/** Something on the node that the reader pressed, with the steps that touched it. */
export interface TouchedThing {
  /** As `thingName` gives it; empty for none. */
  readonly thing: string;
  /** How a reader knows it: an id, an image, a key. */
  readonly label: string;
  /** Indexes in `Replay.steps`, ascending. */
  readonly steps: readonly number[];
}

const NONE: TouchedThing = { thing: '', label: '', steps: [] };

/** What on the node the reader asked about. Asked again, it is forgotten. */
export function useTouched(replay: Replay | undefined): readonly [TouchedThing, (name: string) => void] {
  const [name, setName] = useState('');
  const thing = thingOf(name);
  const touched = replay && thing ? { thing: name, label: thing.key, steps: stepsThatTouched(replay, thing) } : NONE;
  return [touched, (asked) => setName((before) => (before === asked ? '' : asked))];
}
