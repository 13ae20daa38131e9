import { type TouchEvent, useRef } from 'react';
import type { Move } from '../../lib/player/index.ts';

/** A swipe is at least this long, in pixels, and more across than along. */
const LONG = 40;

/** A swipe to the left steps, one to the right steps back, as if turning pages. */
export function useSwipe(onMove: (move: Move) => void) {
  const start = useRef<{ x: number; y: number } | undefined>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current = touch && { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [from, to] = [start.current, changedTouches[0]];
      start.current = undefined;
      if (!from || !to) return;
      const [across, along] = [to.clientX - from.x, to.clientY - from.y];
      if (Math.abs(across) < LONG || Math.abs(across) < 2 * Math.abs(along)) return;
      onMove(across < 0 ? 'stepForward' : 'stepBack');
    },
  };
}
