import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';
import type { CodePaint } from './code-paint.ts';

/** Lines that are drawn while the source is on its way: as many as fit a screen. */
const WAITING_LINES = 24;
/** Widths of the grey bars, in percent: uneven, as code is. */
const WIDTHS = [58, 30, 0, 42, 66, 34, 12, 50, 44, 61, 38, 27];

/** The code while it is on its way: the true line numbers, and grey where the text will be. */
export function WaitingCode({ paint, words }: { readonly paint: CodePaint; readonly words: StepWords }) {
  const first = Math.max(paint.first, paint.line - 8);
  const count = Math.min(WAITING_LINES, Math.max(1, paint.last - first + 1));
  return (
    <div className="waiting" role="status">
      <span className="sr">{words.loadingSource}</span>
      <ol className="code" aria-hidden="true">
        {Array.from({ length: count }, (_, i) => first + i).map((n) => (
          <li key={n} className={n === paint.line ? 'ln lit' : 'ln'} data-n={n}>
            <span className="no" />
            <span className="tx">
              <i className="sk" style={{ width: `${WIDTHS[n % WIDTHS.length] ?? 0}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The code when its text cannot be had: what happened, and what a reader can do. All else goes on. */
export function MissingCode(props: {
  readonly paint: CodePaint;
  readonly why: string;
  readonly github: string;
  readonly onRetry: () => void;
  readonly words: StepWords;
}) {
  const { paint, why, github, onRetry, words } = props;
  return (
    <div className="missing">
      <Icon name="warning" />
      <h2>{words.missingSource}</h2>
      <p>{words.missingSourceLead}</p>
      <code className="detail">{why}</code>
      <div className="row">
        <button type="button" className="btn primary" onClick={onRetry}>
          {words.loadAgain}
        </button>
        <a className="btn" href={github}>
          <Icon name="open" />
          {fill(words.githubLine, { n: paint.line })}
        </a>
      </div>
    </div>
  );
}
