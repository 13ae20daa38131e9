import { useEffect, useRef, useState } from 'react';

type Late = typeof import('./late.tsx');
type Wish = () => void;

/**
 * The parts of the step view that come late; undefined until they are there. `open`: whether the run is open. With it, what
 * carries out a wish that needs them: at once, or, when a reader is faster than they are, as soon as they are there.
 */
export function useLate(open: boolean): readonly [late: Late | undefined, whenThere: (wish: Wish) => void] {
  const [late, setLate] = useState<Late | undefined>();
  const waiting = useRef<readonly Wish[]>([]);
  useEffect(() => {
    if (!open) return;
    let alive = true;
    // after the step view has said that it is ready
    const timer = setTimeout(() => {
      // what does not arrive is missing from a view that steps all the same
      import('./late.tsx').then(
        (parts) => alive && setLate(parts),
        () => undefined,
      );
    });
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [open]);
  useEffect(() => {
    if (!late) return;
    const wishes = waiting.current;
    waiting.current = [];
    for (const wish of wishes) wish();
  }, [late]);
  const whenThere = (wish: Wish) => {
    if (late) wish();
    else waiting.current = [...waiting.current, wish];
  };
  return [late, whenThere];
}
