import { type RefObject, useEffect, useState } from 'react';

/** Width of a letter of the code font, as a part of its size. */
const LETTER = 0.6;

/** The size of an element in whole pixels and the width of a letter in it, kept up to date; zero until they are known. */
export function useSize(ref: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0, letter: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      const letter = Number.parseFloat(getComputedStyle(element).fontSize) * LETTER;
      setSize({ width: Math.floor(width), height: Math.floor(height), letter });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
