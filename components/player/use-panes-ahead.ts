import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { layerOf } from '../../lib/layer.ts';
import type { CodePaint } from './code-paint.ts';
import { dressed } from './dress.ts';
import type { FunctionAhead } from './functions-ahead.ts';
import { type FunctionGuide, functionKey, shortName } from './guide.ts';
import { paintPane } from './painter.ts';
import { addPane, growPane, layOut, paneOfFunction } from './panes.ts';
import { fetchedSource } from './source-store.ts';

/** So many lines are made at a time while the page is idle: a key that is pressed meanwhile does not wait. */
const SLICE = 24;
/** A reader who has taken no step for so long, in milliseconds, rests: then the functions of so many steps are made. */
const REST_MS = 240;
const FAR = 200;
/** While they step on, only those of so many steps, and so long, in milliseconds, the page does nothing in between. */
const NEAR = 16;
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
  const pane = addPane(root, fn, shortName(known.func));
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
 * comes to a long function then costs no more than others.
 */
export function usePanesAhead(
  root: RefObject<HTMLElement | null>,
  paint: CodePaint,
  {
    ahead,
    paintAt,
  }: {
    readonly ahead: (steps: number) => readonly FunctionAhead[];
    readonly paintAt: (index: number) => CodePaint | undefined;
  },
  words: StepWords,
): void {
  /** Makes a little of what the next so many steps need. Whether there was anything to do. */
  const makeSome = useEffectEvent((steps: number): boolean => {
    const element = root.current;
    if (!element) return false;
    for (const { known, step } of ahead(steps)) {
      const pane = paneOfFunction(element, functionKey(known.file, known.func)) ?? begin(element, known, words);
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
    const came = performance.now();
    const next = () => {
      const rest = came + REST_MS - performance.now();
      if (rest > 0) cancel = after(makeSome(NEAR) ? PAUSE_MS : rest, next);
      else if (makeSome(FAR)) cancel = whenIdle(next);
    };
    cancel = whenIdle(next);
    return () => cancel();
  }, [paint]);
}

/** Calls back when the page has nothing else to do, but not before so many milliseconds. */
function after(pause: number, callback: () => void): () => void {
  let cancel = () => {};
  const timer = setTimeout(() => {
    cancel = whenIdle(callback);
  }, pause);
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
