import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Page, pageAt, pagesOf, sequenceOf } from '../../lib/diagram/index.ts';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { CallSeen } from '../../lib/player/index.ts';
import { Icon } from '../layout/icon.tsx';
import { BigDiagram } from './big-diagram.tsx';
import { keepInSight } from './keep-in-sight.ts';
import { mark } from './mark.ts';
import { type DrawingState, useDrawing } from './use-drawing.ts';

/**
 * The CRI calls of a sync as a sequence diagram. It is drawn once and then only marked. The list beside it says the same in
 * text, for keyboards and screen readers too.
 */
export function CallDiagram(props: {
  readonly calls: readonly CallSeen[];
  readonly sync: number;
  readonly index: number;
  /** Turns to the list. */
  readonly turn: ReactNode;
  readonly words: StepWords;
}) {
  const { calls, sync, index, turn, words } = props;
  const [big, setBig] = useState(false);
  const inline = useRef<HTMLDivElement>(null);
  const large = useRef<HTMLDivElement>(null);
  const pages = useMemo(() => pagesOf(calls), [calls]);
  const page = pageAt(pages, index);
  const sequence = useMemo(
    () =>
      sequenceOf(page?.calls ?? [], {
        start: fill(words.diagramStart, { n: sync }),
        end: fill(words.diagramEnd, { n: sync }),
      }),
    [page, sync, words],
  );
  const state = useDrawing(sequence);
  const drawn = state.kind === 'drawn' ? state : undefined;

  useEffect(() => {
    const host = big ? large.current : inline.current;
    if (!drawn || !host) return;
    if (drawn.drawing.svg.parentElement !== host) host.replaceChildren(drawn.drawing.svg);
    const lit = mark(drawn.drawing, drawn.sequence.messages, index);
    keepInSight(big ? host : host.closest('.panel'), lit);
  }, [drawn, big, index]);

  return (
    <figure className="seqbox">
      <figcaption className="callhead">
        <p className="cap">{drawn ? partText(pages, page, words) : stateText(state, words)}</p>
        <button type="button" className="btn ghost sm" disabled={!drawn} onClick={() => setBig(true)}>
          <Icon name="open" />
          {words.fullScreen}
        </button>
        {turn}
      </figcaption>
      <div
        ref={inline}
        className="seqhost"
        role="img"
        aria-label={words.diagram}
        style={{ '--w': `${drawn?.drawing.width ?? 0}px` } as object}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
      />
      {big && drawn ? (
        <BigDiagram
          host={large}
          width={drawn.drawing.width}
          index={index}
          onClose={() => setBig(false)}
          words={words}
        />
      ) : null}
    </figure>
  );
}

function stateText(state: DrawingState, words: StepWords): string {
  return state.kind === 'failed' ? words.diagramFailed : words.diagramDrawing;
}

/** Says which calls are drawn where one diagram does not hold them all. */
function partText(pages: readonly Page[], page: Page | undefined, words: StepWords): string {
  if (pages.length < 2 || !page) return '';
  const total = pages.reduce((sum, { calls }) => sum + calls.length, 0);
  return fill(words.diagramPart, { from: page.from + 1, to: page.from + page.calls.length, total });
}
