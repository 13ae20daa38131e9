import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Breakpoint } from '../../lib/player/index.ts';
import { breakpointName } from '../breakpoint/breakpoint-name.ts';
import { changeText } from '../world/change-text.ts';
import type { Piece } from './caption.ts';
import { type Guide, shortName } from './guide.ts';
import type { Shown } from './shown.ts';

/** The step in a sentence, in a box that never changes its size. A screen reader hears place, sentence and changes. */
export function CaptionBox(props: {
  readonly shown: Shown;
  /** Breakpoints that the step hits. */
  readonly stops: readonly Breakpoint[];
  readonly guide: Guide;
  readonly quiet: boolean;
  readonly words: StepWords;
}) {
  const { shown, stops, guide, quiet, words } = props;
  const kind = { line: '', call: words.goesIn, return: words.cameBack }[shown.kind];
  return (
    <section className="subt" aria-label={words.caption}>
      <div className="w">
        <span>{words.step}</span>
        <b className="num">{shown.index + 1}</b>
        <span className="kind">{kind}</span>
      </div>
      <p aria-live={quiet ? 'off' : 'polite'} aria-atomic="true">
        {stops.map((at) => (
          <span key={breakpointName(at, guide, words)} className="stopped">
            {fill(words.stoppedAt, { name: breakpointName(at, guide, words) })}{' '}
          </span>
        ))}
        <span className="sr">{fill(words.where, { func: shortName(shown.code.func), n: shown.code.line })} </span>
        <span className="say">
          {shown.caption.map((piece, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
            <PieceText key={i} piece={piece} />
          ))}
        </span>
        <span className="sr">{shown.changes.map((change) => ` ${changeText(change, words)}.`).join('')}</span>
      </p>
    </section>
  );
}

function PieceText({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'value':
      return <mark>{piece.text}</mark>;
    default:
      return piece.kind satisfies never;
  }
}
