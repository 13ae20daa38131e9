import { type KeyboardEvent, useRef } from 'react';

/** How a reader comes to an option: presses it, opens the list by a key, or walks the closed list by keys. */
type Way = 'press' | 'open' | 'walk';

/**
 * Tells how the option of a `<select>` was come to. Arrow keys and letters on a closed list choose each option that they pass;
 * a list that acts at once on what is chosen must wait there.
 */
export function useHand() {
  const way = useRef<Way>('open');
  return {
    way: () => way.current,
    handlers: {
      onPointerDown: () => {
        way.current = 'press';
      },
      onKeyDown: ({ key, altKey }: KeyboardEvent) => {
        way.current = altKey || key === 'Enter' || key === ' ' ? 'open' : 'walk';
      },
    },
  };
}
