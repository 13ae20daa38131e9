import { lazy, Suspense } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { CallSeen } from '../../lib/player/index.ts';
import { CallList } from './call-list.tsx';
import { type CallView, useCallView } from './call-view.ts';

/** The diagram comes when it is looked at: until the first step no reader needs it. */
const CallDiagram = lazy(async () => ({ default: (await import('../diagram/call-diagram.tsx')).CallDiagram }));

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
        <div className="callhead">
          <p className="cap">{words.callsLead}</p>
          {turn}
        </div>
        <CallList calls={calls} index={index} href={href} words={words} />
      </>
    );
  }
  const waiting = (
    <div className="callhead">
      <p className="cap">{words.diagramDrawing}</p>
      {turn}
    </div>
  );
  return (
    <Suspense fallback={waiting}>
      <CallDiagram calls={calls} sync={sync} index={index} turn={turn} words={words} />
    </Suspense>
  );
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
