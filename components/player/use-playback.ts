import { type Dispatch, useEffect } from 'react';
import type { Playback } from '../../lib/player/index.ts';
import type { Wish } from './session.ts';

/** Takes a step at each beat while the player plays. */
export function usePlayback(playback: Playback, dispatch: Dispatch<Wish>): void {
  const rate = playback.kind === 'playing' ? playback.stepsPerSecond : 0;
  useEffect(() => {
    if (rate === 0) return;
    const beat = setInterval(() => dispatch({ kind: 'tick' }), 1000 / rate);
    return () => clearInterval(beat);
  }, [rate, dispatch]);
}
