import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useSlotHtml } from '#slot-html';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { escapeHtml } from '../note/note-html.ts';
import { useCodeCopy } from './code-copy.ts';
import type { CodePaint } from './code-paint.ts';
import { dressed, splitLines } from './dress.ts';
import { follow, isLitInSight } from './follow.ts';
import type { FunctionAhead } from './functions-ahead.ts';
import { type FunctionGuide, shortName } from './guide.ts';
import { useNotes } from './margin-notes.ts';
import { MissingCode, WaitingCode } from './no-code.tsx';
import { markPainted, paintPane } from './painter.ts';
import { keepScroll, scrollBack, showPane } from './panes.ts';
import { fetchedSource, fetchSource, onSource } from './source-store.ts';
import type { Look } from './use-look.ts';
import { paneFor, usePanesAhead } from './use-panes-ahead.ts';

/** `follow`: the code scrolls with the lit line. `roam`: the reader has scrolled away and is left alone. */
export type Reading = 'follow' | 'roam';

/**
 * The lines of one function. The server writes the first one into the page; others are added as a reader comes to them and
 * stay. React makes the frame only: a step flips attributes in place.
 */
export function CodePane(props: {
  readonly paint: CodePaint;
  readonly known: FunctionGuide | undefined;
  /** The functions that the next so many steps come to, and what the code of one looks like at a step. */
  readonly ahead: (steps: number) => readonly FunctionAhead[];
  readonly paintAt: (index: number) => CodePaint | undefined;
  /** How the code looks: another size or wrap moves the lit line. */
  readonly look: Look;
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
  readonly github: string;
  readonly words: StepWords;
}) {
  const { paint, known, ahead, paintAt, look, reading, onReading, github, words } = props;
  const root = useRef<HTMLDivElement>(null);
  const [first] = useState(paint);
  const [absent, setAbsent] = useState(false);
  const html = useFirstHtml(first, known, words);
  const say = useEffectEvent(onReading);
  const fetched = useSyncExternalStore(
    onSource,
    () => fetchedSource(paint.file),
    () => undefined,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that arrives gives the pane its lines, another look another place to the lit one
  useLayoutEffect(() => {
    if (!root.current) return;
    const pane = known && paneFor(root.current, known, words);
    if (pane && paint === first) markPainted(pane, paint);
    showPane(root.current, pane);
    setAbsent(pane === undefined);
    if (!pane) return;
    // what is hidden has no size, and the scroll below needs one
    root.current.hidden = false;
    paintPane(pane, paint, words);
    if (reading === 'follow') {
      follow(pane, paint);
      return;
    }
    scrollBack(pane);
    if (isLitInSight(pane, paint)) say('follow');
  }, [paint, known, reading, first, words, fetched, look]);
  useEffect(() => {
    if (absent && known && known.first > 0) fetchSource(paint.file);
  }, [absent, known, paint.file]);
  usePanesAhead(root, paint, { ahead, paintAt }, words);
  useReaderScroll(root, paint, onReading);
  useNotes(root, paint.key);
  useCodeCopy(root);
  const missing =
    !known || known.first === 0
      ? (known?.missing ?? paint.file)
      : absent && fetched?.kind === 'missing'
        ? fetched.why
        : undefined;
  return (
    <>
      <div
        ref={root}
        className="cols"
        hidden={missing !== undefined || absent}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: source text that stands in the page once; it is escaped where it is made
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {absent && missing === undefined ? <WaitingCode paint={paint} words={words} /> : null}
      {missing === undefined ? null : (
        <MissingCode
          paint={paint}
          why={missing}
          github={github}
          onRetry={() => retry(known, paint.file)}
          words={words}
        />
      )}
    </>
  );
}

/** The first function as HTML: only on the server, in the browser it stands in the page already. */
function useFirstHtml(first: CodePaint, known: FunctionGuide | undefined, words: StepWords): string {
  const { file, first: from, last, runs, line: lit, layer, key, func } = first;
  const slot = useSlotHtml({ file, first: from, last, runs, lit });
  if (slot === '') return '';
  const lines = dressed(splitLines(slot), from, first, known, words);
  const pane = `<div class="scroll" data-fn="${escapeHtml(key)}" tabindex="0" role="group" aria-label="${shortName(func)}">`;
  return `${pane}<ol class="code ${LAYER_CLASS[layer]}" translate="no">${lines.join('')}</ol></div>`;
}

/** Lines that the server did not know need the whole page again; lines that did not arrive are asked for again. */
function retry(known: FunctionGuide | undefined, file: string): void {
  if (known && known.first > 0) fetchSource(file);
  else location.reload();
}

/** A reader who scrolls the lit line out of sight roams; one who brings it back follows again. */
function useReaderScroll(
  root: { readonly current: HTMLElement | null },
  paint: CodePaint,
  onReading: (reading: Reading) => void,
): void {
  /** Whether a hand has moved since the step came. */
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step the code scrolls by itself again
  useEffect(() => {
    moved.current = false;
  }, [paint]);
  const look = useEffectEvent((pane: HTMLElement) => {
    if (moved.current && pane.dataset.fn === paint.key) onReading(isLitInSight(pane, paint) ? 'follow' : 'roam');
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const byHand = () => {
      moved.current = true;
    };
    const scrolled = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || target.parentElement !== element) return;
      keepScroll(target, target.scrollTop);
      look(target);
    };
    const hands = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
    for (const hand of hands) element.addEventListener(hand, byHand, { passive: true });
    element.addEventListener('scroll', scrolled, true);
    return () => {
      for (const hand of hands) element.removeEventListener(hand, byHand);
      element.removeEventListener('scroll', scrolled, true);
    };
  }, [root]);
}
