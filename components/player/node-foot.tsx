import type { StepWords } from '../../lib/dictionary/index.ts';
import { TouchedBar } from '../world/touched-bar.tsx';
import { FoldLink } from './fold-link.tsx';
import type { Query } from './place.ts';
import type { Shown } from './shown.ts';
import type { TouchedThing } from './use-touched.ts';

/** Under the node picture: what is folded away, and the steps that touched what the reader pressed. */
export function NodeFoot(props: {
  readonly shown: Shown;
  readonly touched: TouchedThing;
  readonly href: (stepId: string, other?: Partial<Query>) => string;
  readonly onStep: (index: number) => void;
  readonly words: StepWords;
}) {
  const { shown, touched, href, onStep, words } = props;
  const { folding } = shown;
  return (
    <>
      {folding?.fold === 'docker' ? (
        <p className="foldnote">
          {words.layerFolded}
          <FoldLink folding={folding} href={href} className="btn sm" words={words} />
        </p>
      ) : null}
      <TouchedBar {...touched} index={shown.index} onStep={onStep} words={words} />
    </>
  );
}
