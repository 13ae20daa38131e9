import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { layerOf } from '../../lib/layer.ts';
import type { CodePaint } from './code-paint.ts';
import { dressed } from './dress.ts';
import type { FunctionAhead } from './functions-ahead.ts';
import { type FunctionGuide, functionKey, shortName } from './guide.ts';
import { addPane, growPane, layOut, paintPane, paneOfFunction } from './painter.ts';
import { fetchedSource } from './source-store.ts';

/** So many lines are made at a time while the page is idle: a key that is pressed meanwhile does not wait. */
const SLICE = 24;
/** And so long, in milliseconds, the page rests in between. */
const PAUSE_MS = 60;

/** The lines that panes still lack. */
const lacking = new WeakMap<HTMLElement, readonly string[]>();

/** The pane of a function, whole: the one on the page, else a new one, hidden, from the lines that have arrived. */
export function paneFor(root: HTMLElement, known: FunctionGuide, words: StepWords): HTMLElement | undefined {
  const pane = paneOfFunction(root, functionKey(known.file, known.func)) ?? begin(root, known, words);
  if (pane) grow(pane, Number.POSITIVE_INFINITY);
  return pane;
}

/** A new pane without lines. */
function begin(root: HTMLElement, known: FunctionGuide, words: StepWords): HTMLElement | undefined {
  const fetched = fetchedSource(known.file);
  if (fetched?.kind !== 'here' || known.first === 0) return undefined;
  const lines = dressed(fetched.lines.slice(known.first - 1, known.last), known.first, undefined, known, words);
  const fn = { key: functionKey(known.file, known.func), layer: layerOf(known.file) };
  const pane = addPane(root, fn, [], shortName(known.func));
  lacking.set(pane, lines);
  return pane;
}

/** Gives a pane its next lines. */
function grow(pane: HTMLElement, count: number): void {
  const lines = lacking.get(pane);
  if (!lines) return;
  growPane(pane, lines.slice(0, count));
  if (lines.length > count) lacking.set(pane, lines.slice(count));
  else lacking.delete(pane);
}

/** The step for which each hidden pane was painted last. */
const paintedFor = new WeakMap<HTMLElement, number>();

/**
 * Makes, paints and lays out the panes that the next steps need, a little each time the page has nothing to do: the step that
 * comes to a long function then costs no more than others. Letters that their captions need come along, since a font that
 * arrives has the whole page laid out again.
 */
export function usePanesAhead(
  root: RefObject<HTMLElement | null>,
  paint: CodePaint,
  {
    ahead,
    paintAt,
  }: {
    readonly ahead: () => readonly FunctionAhead[];
    readonly paintAt: (index: number) => CodePaint | undefined;
  },
  words: StepWords,
): void {
  /** Whether there was anything to do. */
  const makeSome = useEffectEvent((): boolean => {
    const element = root.current;
    if (!element) return false;
    for (const { known, step } of ahead()) {
      let pane = paneOfFunction(element, functionKey(known.file, known.func));
      if (!pane) fetchLetters(known);
      pane ??= begin(element, known, words);
      if (!pane?.hidden) continue;
      if (lacking.has(pane)) grow(pane, SLICE);
      else if (paintedFor.get(pane) === step) continue;
      else {
        const at = paintAt(step);
        if (at) paintPane(pane, at, words);
        paintedFor.set(pane, step);
      }
      layOut(pane);
      return true;
    }
    return false;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has others ahead
  useEffect(() => {
    let cancel = () => {};
    const next = () => {
      if (makeSome()) cancel = afterPause(next);
    };
    cancel = whenIdle(next);
    return () => cancel();
  }, [paint]);
}

/** Asks for the parts of the page's typeface that the function's captions will need. */
function fetchLetters({ captions, summary }: FunctionGuide): void {
  const text = [summary ?? '', ...captions.flatMap((caption) => [caption.text, caption.back ?? ''])].join('');
  // where a part cannot be had, the letters are drawn in another typeface, as everywhere
  document.fonts.load(getComputedStyle(document.body).font, text).catch(() => undefined);
}

function afterPause(callback: () => void): () => void {
  let cancel = () => {};
  const timer = setTimeout(() => {
    cancel = whenIdle(callback);
  }, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    cancel();
  };
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
