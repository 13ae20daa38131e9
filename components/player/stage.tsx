import type { StepWords } from '../../lib/dictionary/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import type { Lang } from '../../lib/text.ts';
import { Icon } from '../layout/icon.tsx';
import { LayerTag } from '../layout/layer-tag.tsx';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { CallerRow } from './caller-row.tsx';
import type { CodePaint } from './code-paint.ts';
import { CodePane, type Reading } from './code-pane.tsx';
import { Crumbs } from './crumbs.tsx';
import type { FunctionAhead } from './functions-ahead.ts';
import { type Guide, receiverOf, shortName } from './guide.ts';
import { LookButtons } from './look-buttons.tsx';
import { sourceHref } from './place.ts';
import type { FrameShown, Shown } from './shown.ts';
import type { LookChoice } from './use-look.ts';

export interface StageProps {
  readonly lang: Lang;
  readonly shown: Shown;
  readonly guide: Guide;
  /** The code of the open card. */
  readonly paint: CodePaint;
  /** Index in `shown.stack` of the open card: the last one unless the reader opened a caller. */
  readonly open: number;
  /** The functions that the next so many steps come to, and what the code of one looks like at a step. */
  readonly ahead: (steps: number) => readonly FunctionAhead[];
  readonly paintAt: (index: number) => CodePaint | undefined;
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
  readonly onReturn: () => void;
  readonly look: LookChoice;
  readonly blobs: string;
  readonly words: StepWords;
}

/** The source: the call path, each caller as one line, and the open function with its lit line. */
export function Stage(props: StageProps) {
  const { lang, shown, guide, paint, open, ahead, paintAt, reading, onReading, onReturn, look, blobs, words } = props;
  const away = reading === 'roam' || open !== shown.stack.length - 1;
  const row = (frame: FrameShown, i: number) => (
    <CallerRow
      key={`${frame.frame} ${frame.at.line}`}
      frame={frame}
      index={i}
      href={sourceHref(lang, frame.at.file, frame.at.line)}
      words={words}
    />
  );
  return (
    <>
      <div className="pathrow">
        <Crumbs lang={lang} stack={shown.stack} open={open} words={words} />
        {away ? (
          <button type="button" className="btn sm return" aria-keyshortcuts="Escape" onClick={onReturn}>
            <Icon name="back" />
            {words.toLit}
          </button>
        ) : null}
        <LookButtons look={look} words={words} />
        <span className="where num" aria-hidden="true">
          <b>{shown.index + 1}</b> / {shown.total}
        </span>
      </div>
      <div className="src-card stack">
        <div className="callers">{shown.stack.slice(0, open).map(row)}</div>
        <CardHead lang={lang} paint={paint} frame={shown.stack[open]} blobs={blobs} words={words} />
        <CodePane
          paint={paint}
          known={guide.functions[paint.key]}
          ahead={ahead}
          paintAt={paintAt}
          look={look}
          reading={reading}
          onReading={onReading}
          github={`${blobs}/${paint.file}#L${paint.line}`}
          words={words}
        />
        {open < shown.stack.length - 1 ? (
          <div className="callers under">{shown.stack.slice(open + 1).map((frame, i) => row(frame, open + 1 + i))}</div>
        ) : null}
      </div>
    </>
  );
}

function CardHead(props: {
  readonly lang: Lang;
  readonly paint: CodePaint;
  readonly frame: FrameShown | undefined;
  readonly blobs: string;
  readonly words: StepWords;
}) {
  const { lang, paint, frame, blobs, words } = props;
  const literal = frame?.literal;
  const receiver = receiverOf(paint.func);
  return (
    <div className={`src-head ${LAYER_CLASS[paint.layer]}`}>
      <LayerTag layer={paint.layer} tag />
      <h2 className="fn">
        {receiver ? <span className="recv">{receiver}.</span> : null}
        {shortName(paint.func)}
        {literal ? ` › ${literal}` : ''}
      </h2>
      <span className="grow" />
      <a className="file" href={sourceHref(lang, paint.file, paint.line)} title={words.wholeFile}>
        {fileStem(paint.file)}.go:{paint.line}
      </a>
      <a
        className="btn ghost sm"
        href={`${blobs}/${paint.file}#L${paint.line}`}
        aria-label={words.onGithub}
        title={words.onGithub}
      >
        <Icon name="open" />
      </a>
    </div>
  );
}
