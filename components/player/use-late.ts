import { useEffect, useState } from 'react';

type Late = typeof import('./late.tsx');

/** The parts of the step view that come late; undefined until they are there. `open`: whether the run is open. */
export function useLate(open: boolean): Late | undefined {
  const [late, setLate] = useState<Late | undefined>();
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
  return late;
}
