import { memo } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Json } from '../../lib/engine/index.ts';
import { Shape } from '../layout/shape.tsx';
import type { CallShown } from '../player/shown.ts';
import { targetOf } from './target.ts';

/** The CRI calls of the open sync. A call's name leads to the step that makes it. */
export function CriCalls(props: {
  readonly calls: readonly CallShown[];
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { calls, href, words } = props;
  if (calls.length === 0) return <p className="empty">{words.callsNone}</p>;
  return (
    <>
      <p className="cap">{words.callsLead}</p>
      <ol className="calls">
        {calls.map((call, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the calls of a sync never move
          <li key={i} className={`${call.when}${call.error === undefined ? '' : ' bad'}`}>
            <Call call={call} href={href} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Call(props: {
  readonly call: CallShown;
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { call, href, words } = props;
  const when = { made: words.callMade, now: words.callNow, later: words.callLater }[call.when];
  return (
    <>
      <a href={href(call.stepId)} data-step={call.stepId} aria-current={call.when === 'now' ? 'step' : undefined}>
        <Shape layer="cri" />
        <code>{call.method}</code>
        <span className="target clip">{targetOf(call.request)}</span>
        <span className="when">
          {call.error === undefined ? when : words.failed} <span className="num">{call.step + 1}</span>
        </span>
      </a>
      {call.error === undefined ? null : <p className="error">{call.error}</p>}
      {isEmpty(call) ? (
        <p className="request none">{words.emptyRequest}</p>
      ) : (
        <details className="request">
          <summary aria-label={`${words.request} ${call.method}`}>{words.request}</summary>
          <Request request={call.request} />
        </details>
      )}
    </>
  );
}

/** Printed once a request: a step makes the list again, and a request is long. */
const Request = memo(function Request({ request }: { readonly request: Json }) {
  return <pre>{JSON.stringify(request, null, 1)}</pre>;
});

function isEmpty(call: CallShown): boolean {
  return call.request === null || (typeof call.request === 'object' && Object.keys(call.request).length === 0);
}
