import type { Place } from '../../lib/player/index.ts';
import { samePlace } from './place-name.ts';

/** More would push the open functions out of sight. */
export const MOST_PINS = 8;

/** Pins a place, or unpins it where it is pinned. A ninth is not taken: the same list comes back. */
export function togglePin(pins: readonly Place[], place: Place): readonly Place[] {
  const rest = pins.filter((pin) => !samePlace(pin, place));
  if (rest.length < pins.length) return rest;
  return pins.length >= MOST_PINS ? pins : [...pins, place];
}

/** Pins as they were stored; what is no pin is left out. */
export function readPins(stored: string | undefined): readonly Place[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter(isPlace).slice(0, MOST_PINS) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { func, name, path } = value as Partial<Record<keyof Place, unknown>>;
  return (
    typeof func === 'string' &&
    typeof name === 'string' &&
    Array.isArray(path) &&
    path.every((key) => typeof key === 'string')
  );
}
