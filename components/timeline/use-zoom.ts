import { useState } from 'react';
import { follow, panBy, wholeOf, type Zoom, zoomAt, zoomTo } from './zoom.ts';

/** What moves the window. Positions are steps, and may lie between two. */
export type ZoomWish =
  | { readonly kind: 'whole' }
  /** `factor` times fewer steps; `at` stays where it is on the screen, the open step where it is left out. */
  | { readonly kind: 'scale'; readonly factor: number; readonly at?: number | undefined }
  /** Steps, both inclusive. */
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  | { readonly kind: 'pan'; readonly steps: number }
  /** Two fingers: the scale changes and the window goes along. */
  | { readonly kind: 'pinch'; readonly factor: number; readonly at: number; readonly steps: number };

interface Kept {
  readonly zoom: Zoom;
  /** The step and the run that the window was last brought to. */
  readonly index: number;
  readonly total: number;
  /** The window that the reader last asked for by a press, to be said; undefined after a move of the hand, which is seen. */
  readonly said: Zoom | undefined;
}

/** The window of the timeline, and how to move it. */
export interface Zooming extends Pick<Kept, 'zoom' | 'said'> {
  readonly wish: (wish: ZoomWish) => void;
}

/**
 * The window of the timeline. It goes along when the step leaves it, but not when a reader has moved it away from the step.
 * @param dragged whether the reader is dragging the playhead
 */
export function useZoom(total: number, index: number, dragged: boolean): Zooming {
  const [kept, setKept] = useState<Kept>(() => opened(total, index));
  const now = settled(kept, total, index, dragged);
  if (now !== kept) setKept(now);
  return { zoom: now.zoom, said: now.said, wish: (wish) => setKept((before) => moved(before, wish)) };
}

function opened(total: number, index: number): Kept {
  return { zoom: wholeOf(total), index, total, said: undefined };
}

function settled(kept: Kept, total: number, index: number, dragged: boolean): Kept {
  if (kept.total !== total) return opened(total, index);
  return kept.index === index ? kept : { ...kept, zoom: follow(kept.zoom, total, index, dragged), index };
}

function moved(kept: Kept, wish: ZoomWish): Kept {
  const zoom = granted(kept, wish);
  const pressed = wish.kind === 'whole' || wish.kind === 'range' || (wish.kind === 'scale' && wish.at === undefined);
  return { ...kept, zoom, said: pressed ? zoom : undefined };
}

function granted({ zoom, total, index }: Kept, wish: ZoomWish): Zoom {
  switch (wish.kind) {
    case 'whole':
      return wholeOf(total);
    case 'scale':
      return zoomAt(zoom, total, wish.factor, wish.at ?? index + 0.5);
    case 'range':
      return zoomTo(wish.first, wish.last, total);
    case 'pan':
      return panBy(zoom, total, wish.steps);
    case 'pinch':
      return panBy(zoomAt(zoom, total, wish.factor, wish.at), total, wish.steps);
    default:
      return wish satisfies never;
  }
}
