import { useEffect } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Guide } from './guide.ts';

/**
 * Brings the parts of the page's typeface that the run's captions and the view's words are written in, once the page is alive.
 * A part that arrives has all text in that typeface laid out again: that should not happen under a reader who steps.
 */
export function useLetters({ functions }: Guide, words: StepWords): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page; a run and its language stay
  useEffect(() => {
    const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
    if (connection?.saveData) return;
    const text = JSON.stringify([words, Object.values(functions).map(({ captions, summary }) => [captions, summary])]);
    // where a part cannot be had, its letters are drawn in another typeface, as everywhere
    document.fonts.load(`1em ${getComputedStyle(document.body).fontFamily}`, text).catch(() => undefined);
  }, []);
}
