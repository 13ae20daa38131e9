import { type PointerEvent, useRef, useState } from 'react';

/** A place on the track in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a hand on the track asks for. */
export interface Hand {
  /** The playhead goes there; `pressed` is the first place of a press, not one of a drag. */
  readonly onGo: (point: Point, pressed: boolean) => void;
  /** A drag begins or ends. */
  readonly onScrub: (scrubs: boolean) => void;
  /** Two fingers: how much further apart they are, where their middle is, and how far it moved, in pixels across. */
  readonly onPinch: (factor: number, middle: number, moved: number) => void;
}

/**
 * Press, drag, hover and pinch. The playhead moves at most once a frame. A finger says what it wants only when it moves or
 * leaves: a second one may come and make it a pinch.
 */
export function useGestures(hand: Hand) {
  const fingers = useRef(new Map<number, Point>());
  const [state, frame] = [useRef<'rest' | 'waits' | 'scrubs' | 'pinches'>('rest'), useRef(0)];
  const [hover, setHover] = useState<Point | undefined>();

  const go = (point: Point, pressed: boolean) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => hand.onGo(point, pressed));
  };
  const scrub = (point: Point, pressed: boolean) => {
    if (state.current !== 'scrubs') hand.onScrub(true);
    state.current = 'scrubs';
    go(point, pressed);
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, pointOf(event));
    if (fingers.current.size > 1) {
      cancelAnimationFrame(frame.current);
      if (state.current === 'scrubs') hand.onScrub(false);
      state.current = 'pinches';
      setHover(undefined);
    } else if (event.pointerType === 'touch') {
      state.current = 'waits';
    } else {
      setHover(undefined);
      scrub(pointOf(event), true);
    }
  };
  const move = (event: PointerEvent) => {
    const [before, point] = [fingers.current.get(event.pointerId), pointOf(event)];
    if (!before) {
      if (event.pointerType === 'mouse') setHover(point);
      return;
    }
    if (state.current === 'pinches') return pinch(event.pointerId, before, point);
    if (state.current === 'waits' && Math.hypot(point.x - before.x, point.y - before.y) < SLOP) return;
    fingers.current.set(event.pointerId, point);
    if (event.pointerType === 'touch') setHover(point);
    scrub(point, false);
  };
  const pinch = (id: number, before: Point, point: Point) => {
    const other = [...fingers.current].find(([one]) => one !== id)?.[1];
    fingers.current.set(id, point);
    if (!other) return;
    const [was, is] = [Math.abs(before.x - other.x), Math.abs(point.x - other.x)];
    hand.onPinch(Math.max(is, APART) / Math.max(was, APART), (point.x + other.x) / 2, (point.x - before.x) / 2);
  };
  const up = (event: PointerEvent) => {
    if (!fingers.current.delete(event.pointerId)) return;
    if (state.current === 'waits' && event.type === 'pointerup') go(pointOf(event), true);
    if (fingers.current.size > 0) return;
    if (state.current === 'scrubs') hand.onScrub(false);
    state.current = 'rest';
    if (event.pointerType === 'touch') setHover(undefined);
  };
  const handlers = {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: up,
    onPointerLeave: () => fingers.current.size === 0 && setHover(undefined),
  };
  return { handlers, hover };
}

/** A finger that moves less than this, in pixels, rests. */
const SLOP = 4;
/** Fingers nearer than this across, in pixels, are taken to be so far apart: what is between them would have no size. */
const APART = 24;

function pointOf(event: PointerEvent): Point {
  return { x: event.clientX, y: event.clientY };
}
