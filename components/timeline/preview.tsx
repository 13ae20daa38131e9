import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import { type Fold, seenStep } from '../../lib/player/index.ts';
import { LAYER_CLASS, Shape } from '../layout/shape.tsx';
import { captionAt } from '../player/caption.ts';
import { functionKey, type Guide } from '../player/guide.ts';
import { barAt, barsOf } from './frames.ts';
import type { Mark } from './marks.ts';
import type { Scale } from './scale.ts';

/** At most this many marks are named. */
const NAMED = 4;
/** The box is no wider, in pixels, as in timeline.css. */
const WIDE = 380;
/** The pointer stands so far from its left edge, in pixels. */
const INDENT = 12;

/** What is under the pointer: marks where there are some, else the frame in that row, and the step with its sentence. */
export function Preview(props: {
  readonly replay: Replay;
  readonly fold: Fold;
  readonly guide: Guide;
  readonly step: number;
  /** Row of the bars; below 0 over them. */
  readonly row: number;
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly scale: Scale;
  readonly words: StepWords;
}) {
  const { replay, fold, guide, row, marks, x, scale, words } = props;
  const step = replay.steps[seenStep(replay, marks[0]?.step ?? props.step, fold)];
  if (!step) return null;
  const frame = replay.frames[step.frame];
  const bar = barAt(barsOf(replay, fold), step.index, row);
  const caption = captionAt(replay, step, frame && guide.functions[functionKey(frame.file, frame.func)]);
  const left = Math.max(0, Math.min(x - INDENT, scale.width - WIDE));
  return (
    <div className="preview" style={{ left }} aria-hidden="true">
      {marks.slice(0, NAMED).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks under a pointer are a list without state
        <p key={i} className={`mark ${mark.kind}`}>
          {mark.label}
        </p>
      ))}
      {marks.length > NAMED ? <p>{fill(words.moreMarks, { n: marks.length - NAMED })}</p> : null}
      {bar ? (
        <p className={LAYER_CLASS[bar.layer]}>
          <Shape layer={bar.layer} /> <b>{bar.name}</b>
        </p>
      ) : null}
      <p className="t2">
        {fill(words.stepPlace, { n: step.index + 1, place: `${fileStem(step.at.file)}.go:${step.at.line}` })}
        {bar ? fill(words.stepRange, { first: bar.first + 1, last: bar.last + 1 }) : null}
      </p>
      <p className="says">{caption.map((piece) => piece.text).join('')}</p>
    </div>
  );
}
