import { memo, type ReactNode } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { LAYERS } from '../../lib/layer.ts';
import { Icon } from '../layout/icon.tsx';
import { LayerTag } from '../layout/layer-tag.tsx';
import { FoldLink } from './fold-link.tsx';
import type { PartSeen } from './parts.ts';
import type { Query } from './place.ts';
import type { Folding } from './shown.ts';
import type { RailFold } from './use-rail.ts';

/** SyncPod's seven steps, with where the reader is among them; below, what the signs in the code mean. */
export function Rail(props: {
  readonly parts: readonly PartSeen[];
  readonly fold: RailFold;
  readonly onFold: () => void;
  readonly href: (stepId: string, other?: Partial<Query>) => string;
  readonly folding: Folding | undefined;
  readonly tag: string;
  /** Address of the open step, for copying. */
  readonly permalink: string;
  readonly copied: string;
  /** The breakpoints. */
  readonly children: ReactNode;
  readonly words: StepWords;
}) {
  const { parts, fold, onFold, href, folding, tag, permalink, copied, children, words } = props;
  return (
    <nav className="rail" aria-label={words.rail}>
      <div className="railhead">
        <span className="eyebrow">{words.rail}</span>
        <button
          type="button"
          className="btn ghost sm fold"
          aria-label={words.fold}
          aria-pressed={fold === 'auto' ? undefined : fold === 'folded'}
          aria-keyshortcuts="\"
          onClick={onFold}
        >
          <Icon name="rail" />
        </button>
      </div>
      <Parts parts={parts} href={href} words={words} />
      {children}
      <Legend words={words}>
        <FoldLink folding={folding} href={href} className="foldlink" words={words} />
      </Legend>
      <div className="railfoot">
        <span>{tag}</span>
        <a href={permalink} data-copy="">
          <Icon name="link" />
          {words.permalink}
        </a>
        <span className="copied" role="status">
          {copied}
        </span>
      </div>
    </nav>
  );
}

/** The seven steps as links to their first step in the open sync. */
export function Parts(props: {
  readonly parts: readonly PartSeen[];
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { parts, href, words } = props;
  return (
    <ol className="seven">
      {parts.map((part, i) => (
        <PartRow key={part.title} {...part} number={i + 1} href={href} words={words} />
      ))}
    </ol>
  );
}

interface PartRowProps extends PartSeen {
  readonly number: number;
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}

/** A part by its plain values: a step draws only the rows that it changes. */
const PartRow = memo(function PartRow({ number, href, words, ...part }: PartRowProps) {
  const said = { done: words.partDone, now: words.partNow, later: words.partLater, skip: words.partSkip }[part.state];
  const row = (
    <>
      <span className="n num">{part.state === 'done' ? <Icon name="check" /> : number}</span>
      <span className="lb">{part.title}</span>
      <span className="sr">{said}</span>
      <span className="ct num">{part.state === 'skip' ? '–' : part.count}</span>
    </>
  );
  return (
    <li className={part.state === 'skip' ? 'unrun' : part.state}>
      {part.first === undefined ? (
        <span className="part" title={`${part.title}: ${said}`}>
          {row}
        </span>
      ) : (
        <a
          className="part"
          href={href(part.first)}
          data-step={part.first}
          title={part.title}
          aria-current={part.state === 'now' ? 'step' : undefined}
        >
          {row}
        </a>
      )}
      {part.state === 'now' ? (
        <progress className="bar" max={part.count} value={part.ran} aria-label={part.title} />
      ) : null}
    </li>
  );
});

function Legend({ children, words }: { readonly children: ReactNode; readonly words: StepWords }) {
  return (
    <div className="legend">
      <span className="eyebrow">{words.layers}</span>
      <ul>
        {LAYERS.map((layer) => (
          <li key={layer}>
            <LayerTag layer={layer} />
          </li>
        ))}
      </ul>
      {children}
      <span className="eyebrow">{words.bars}</span>
      <ul className="covs k">
        <li>
          <i className="a" />
          {words.ran}
        </li>
        <li>
          <i className="b" />
          {words.will}
        </li>
        <li>
          <i />
          {words.no}
        </li>
      </ul>
    </div>
  );
}
