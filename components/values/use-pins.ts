import { useCallback, useSyncExternalStore } from 'react';
import type { Place } from '../../lib/player/index.ts';
import { remember, remembered } from '../player/storage.ts';
import { readPins, togglePin } from './pins.ts';

const known = new Map<string, readonly Place[]>();
const listeners = new Set<() => void>();

/** The pinned places of a scenario, and what pins or unpins one. They are there again at the next visit. */
export function usePins(scenario: string): readonly [readonly Place[], (place: Place) => void] {
  const pins = useSyncExternalStore(listen, () => pinsOf(scenario));
  const toggle = useCallback(
    (place: Place) => {
      const next = togglePin(pinsOf(scenario), place);
      known.set(scenario, next);
      remember(keyOf(scenario), JSON.stringify(next));
      for (const tell of listeners) tell();
    },
    [scenario],
  );
  return [pins, toggle];
}

function pinsOf(scenario: string): readonly Place[] {
  const have = known.get(scenario);
  if (have) return have;
  const pins = readPins(remembered(keyOf(scenario)));
  known.set(scenario, pins);
  return pins;
}

function keyOf(scenario: string): string {
  return `step-pins ${scenario}`;
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
