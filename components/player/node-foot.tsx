import type { StepWords } from '../../lib/dictionary/index.ts';
import { FoldLink } from './fold-link.tsx';
import type { Query } from './place.ts';
import type { Shown } from './shown.ts';

/** Under the node picture, where a layer is folded away: that it is, and the way to open it. */
export function NodeFoot(props: {
  readonly shown: Shown;
  readonly href: (stepId: string, other?: Partial<Query>) => string;
  readonly words: StepWords;
}) {
  const { shown, href, words } = props;
  if (shown.folding?.fold !== 'docker') return null;
  return (
    <p className="foldnote">
      {words.layerFolded}
      <FoldLink folding={shown.folding} href={href} className="btn sm" words={words} />
    </p>
  );
}
