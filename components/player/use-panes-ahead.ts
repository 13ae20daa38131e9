import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { layerOf } from '../../lib/layer.ts';
import type { CodePaint } from './code-paint.ts';
import { dressed } from './dress.ts';
import { type FunctionGuide, functionKey, shortName } from './guide.ts';
import { addPane, layOut, paneOfFunction } from './painter.ts';
import { fetchedSource } from './source-store.ts';

/** The pane of a function: the one on the page, else a new one, hidden, from the lines that have arrived. */
export function paneFor(root: HTMLElement, known: FunctionGuide, words: StepWords): HTMLElement | undefined {
  const key = functionKey(known.file, known.func);
  const pane = paneOfFunction(root, key);
  if (pane) return pane;
  const fetched = fetchedSource(known.file);
  if (fetched?.kind !== 'here' || known.first === 0) return undefined;
  const lines = dressed(fetched.lines.slice(known.first - 1, known.last), known.first, undefined, known, words);
  return addPane(root, { key, layer: layerOf(known.file) }, lines, shortName(known.func));
}

/**
 * Makes and lays out the panes that the next steps need, one each time the page has nothing to do: the step that comes to a
 * long function then costs no more than others.
 */
export function usePanesAhead(
  root: RefObject<HTMLElement | null>,
  paint: CodePaint,
  ahead: () => readonly FunctionGuide[],
  words: StepWords,
): void {
  const makeOne = useEffectEvent((): boolean => {
    const element = root.current;
    if (!element) return false;
    for (const known of ahead()) {
      if (paneOfFunction(element, functionKey(known.file, known.func))) continue;
      const pane = paneFor(element, known, words);
      if (!pane) continue;
      layOut(pane);
      return true;
    }
    return false;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has others ahead
  useEffect(() => {
    let cancel = () => {};
    const next = () => {
      if (makeOne()) cancel = whenIdle(next);
    };
    cancel = whenIdle(next);
    return () => cancel();
  }, [paint]);
}

/** Calls back when the page has nothing else to do; Safari cannot say when, so there it is a moment later. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(callback);
  return () => cancelIdleCallback(asked);
}
