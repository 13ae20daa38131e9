import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Query } from './place.ts';
import type { Folding } from './shown.ts';

/** Folds dockershim and what lies below it away, or opens it again. A link, so that it works without JavaScript. */
export function FoldLink(props: {
  readonly folding: Folding | undefined;
  readonly href: (stepId: string, other?: Partial<Query>) => string;
  readonly className: string;
  readonly words: StepWords;
}) {
  const { folding, href, className, words } = props;
  if (!folding) return null;
  const next = folding.fold === 'none' ? 'docker' : 'none';
  return (
    <a
      className={className}
      href={href(folding.to, { fold: next })}
      data-fold={next}
      title={fill(words.foldSteps, { n: folding.steps })}
    >
      {next === 'docker' ? words.foldLayer : words.unfoldLayer}
    </a>
  );
}
