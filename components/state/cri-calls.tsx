import { lazy, type ReactNode, Suspense } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { CallSeen } from '../../lib/player/index.ts';
import { CallList } from './call-list.tsx';
import { type CallView, useCallView } from './call-view.ts';

/** The diagram comes when it is looked at: until the first step no reader needs it. */
const CallDiagram = lazy(() =>
  import('../diagram/call-diagram.tsx').then(
    (loaded) => ({ default: loaded.CallDiagram }),
    () => ({ default: NoDiagram }),
  ),
);

const VIEWS = ['diagram', 'list'] as const satisfies readonly CallView[];

/** The CRI calls of the open sync, as a sequence diagram or as a list. */
export function CriCalls(props: {
  readonly calls: readonly CallSeen[];
  readonly sync: number;
  readonly index: number;
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { calls, sync, index, href, words } = props;
  const [view, choose] = useCallView();
  if (calls.length === 0) return <p className="empty">{words.callsNone}</p>;
  const turn = <Turn view={view} onTurn={choose} words={words} />;
  if (view === 'list') {
    return (
      <>
        <Head said={words.callsLead} turn={turn} />
        <CallList calls={calls} index={index} href={href} words={words} />
      </>
    );
  }
  return (
    <Suspense fallback={<Head said={words.diagramDrawing} turn={turn} />}>
      <CallDiagram calls={calls} sync={sync} index={index} turn={turn} words={words} />
    </Suspense>
  );
}

function Head({ said, turn }: { readonly said: string; readonly turn: ReactNode }) {
  return (
    <div className="callhead">
      <p className="cap">{said}</p>
      {turn}
    </div>
  );
}

/** In the place of a diagram whose code could not be loaded. */
function NoDiagram({ turn, words }: { readonly turn: ReactNode; readonly words: StepWords }) {
  return <Head said={words.diagramFailed} turn={turn} />;
}

function Turn(props: {
  readonly view: CallView;
  readonly onTurn: (view: CallView) => void;
  readonly words: StepWords;
}) {
  const { view, onTurn, words } = props;
  const name = { diagram: words.asDiagram, list: words.asList } as const satisfies Record<CallView, string>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no fieldset
    <div className="seg" role="group" aria-label={words.callView}>
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => onTurn(one)}>
          {name[one]}
        </button>
      ))}
    </div>
  );
}
