import type { FaithfulWords } from '../../lib/dictionary/index.ts';
import type { LinesMeasured, Measured } from '../../lib/engine/conformance/index.ts';
import { percent, whole } from './numbers.ts';

interface FiguresProps {
  readonly measured: Measured;
  readonly words: FaithfulWords;
}

/** The result in a few numbers; what must be zero and is not stands out. */
export function Figures({ measured: { cases, syncs, lines }, words }: FiguresProps) {
  const equal = cases.filter((one) => one.equal).length;
  return (
    <dl className="figures">
      <Figure name={words.scenarios} value={`${whole(equal)} / ${whole(cases.length)}`} good={equal === cases.length} />
      <Figure name={words.syncs} value={whole(syncs)} />
      {lines && <LineFigures lines={lines} words={words} />}
    </dl>
  );
}

function LineFigures({ lines, words }: { readonly lines: LinesMeasured; readonly words: FaithfulWords }) {
  const ran = lines.functions.reduce((sum, one) => sum + one.ran, 0);
  const seen = lines.functions.reduce((sum, one) => sum + one.seen, 0);
  return (
    <>
      <Figure name={words.lines} value={whole(lines.lines)} />
      <Figure name={words.outside} value={whole(lines.outside)} good={lines.outside === 0} />
      <Figure name={words.late} value={whole(lines.late)} good={lines.late === 0} />
      <Figure name={words.recall} value={percent(seen, ran)} />
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  /** For what can be right or wrong. */
  readonly good?: boolean;
}

function Figure({ name, value, good }: FigureProps) {
  const mark = good === undefined ? undefined : good ? 'ok' : 'bad';
  return (
    <div className={mark ? `figure ${mark}` : 'figure'}>
      <dt>{name}</dt>
      <dd className="num">
        {mark && <span aria-hidden="true">{good ? '✓ ' : '✕ '}</span>}
        {value}
      </dd>
    </div>
  );
}
