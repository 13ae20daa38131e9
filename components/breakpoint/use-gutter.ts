import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** A line that a reader asks about, and where on screen. */
export interface LineAsked {
  /** 1-based line of the open function's file. */
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** A finger that rests this long, in milliseconds, asks for the menu of a line. */
const LONG_MS = 500;
/** One that moves further than this, in pixels, scrolls. */
const STILL = 10;

/**
 * The pointer on the lines of the code: a press on a number sets a breakpoint, with alt it runs to there; a right click on a
 * number, a long press on a line or a press on its count of visits opens the menu of the line.
 */
export function useGutter(
  root: RefObject<HTMLElement | null>,
  onToggle: (line: number) => void,
  onRunTo: (line: number) => void,
): readonly [LineAsked | undefined, () => void] {
  const [asked, setAsked] = useState<LineAsked | undefined>();
  const click = useEffectEvent((event: MouseEvent) => {
    const line = lineOf(event.target, '.no');
    if (line === undefined || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) onRunTo(line);
    else onToggle(line);
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from: LineAsked | undefined;
    let open = false;
    const ask = (line: LineAsked) => {
      open = true;
      setAsked(line);
    };
    const stop = () => {
      clearTimeout(timer);
      from = undefined;
    };
    const down = (event: PointerEvent) => {
      stop();
      open = false;
      const line = event.pointerType === 'touch' ? lineOf(event.target, '.no, .tx') : undefined;
      if (line === undefined) return;
      const here = { line, x: event.clientX, y: event.clientY };
      from = here;
      timer = setTimeout(() => ask(here), LONG_MS);
    };
    const move = (event: PointerEvent) => {
      if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) stop();
    };
    const menu = (event: MouseEvent) => {
      // for a finger the browser's own long press, which would select a word and take the touch away
      const line = lineOf(event.target, from || open ? '.no, .tx' : '.no');
      if (line === undefined) return;
      event.preventDefault();
      if (!open) ask({ line, x: event.clientX, y: event.clientY });
    };
    const press = (event: MouseEvent) => {
      const counted = lineOf(event.target, '.visits');
      if (counted !== undefined && event.target instanceof Element) {
        // a press by the keyboard has no place on screen, but the button has one
        const { left, bottom } = event.target.getBoundingClientRect();
        return ask({ line: counted, x: left, y: bottom });
      }
      // the press that ends a long one has been answered
      if (!open) click(event);
    };
    const heard = [
      ['click', press],
      ['contextmenu', menu],
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', stop],
      ['pointercancel', stop],
    ] as const;
    for (const [name, listen] of heard) element.addEventListener(name, listen as EventListener);
    return () => {
      stop();
      for (const [name, listen] of heard) element.removeEventListener(name, listen as EventListener);
    };
  }, [root]);
  return [asked, () => setAsked(undefined)];
}

/** The line number of what was touched, if that is such a part of a line in the open function. */
function lineOf(target: EventTarget | null, part: string): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const line = target.closest<HTMLElement>(part)?.closest<HTMLElement>('.cols .ln');
  const number = Number(line?.dataset.n);
  return line && Number.isInteger(number) ? number : undefined;
}
