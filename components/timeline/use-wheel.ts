import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Pixels of a wheel that double the scale. */
const DOUBLES = 240;
/** Pixels of a line, for wheels that count in lines. */
const LINE = 16;

/** ⌘ or Ctrl with the wheel, or a pinch on a trackpad, zooms at the pointer; a wheel to the side, or with shift, pans. */
export function useWheel(
  track: RefObject<HTMLElement | null>,
  onZoom: (factor: number, x: number) => void,
  onPan: (pixels: number) => void,
): void {
  const turn = useEffectEvent((event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      onZoom(2 ** ((-event.deltaY * unit) / DOUBLES), event.clientX);
      return;
    }
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (across === 0) return;
    event.preventDefault();
    onPan(across * unit);
  });
  useEffect(() => {
    const element = track.current;
    const listen = (event: WheelEvent) => turn(event);
    // React listens passively, and then the browser would zoom the page.
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, [track]);
}
