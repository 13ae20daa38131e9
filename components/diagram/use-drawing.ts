import { useEffect, useState } from 'react';
import type { Sequence } from '../../lib/diagram/index.ts';
import { type Drawing, draw } from './draw.ts';

/** A diagram on its way. */
export type DrawingState =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly sequence: Sequence; readonly drawing: Drawing }
  | { readonly kind: 'failed' };

/** Draws a sequence, once for each; until the next one is drawn the one before stays. */
export function useDrawing(sequence: Sequence): DrawingState {
  const [state, setState] = useState<DrawingState>({ kind: 'drawing' });
  useEffect(() => {
    let wanted = true;
    draw(sequence).then(
      (drawing) => wanted && setState({ kind: 'drawn', sequence, drawing }),
      (error: unknown) => {
        console.warn('the diagram of CRI calls cannot be drawn', error);
        if (wanted) setState({ kind: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [sequence]);
  return state;
}
