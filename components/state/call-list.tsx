import { memo, useEffect, useRef } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Json } from '../../lib/engine/index.ts';
import {
  type CallSeen,
  type CallWhen,
  callWhen,
  isEmpty,
  type LowCallSeen,
  lowTargetOf,
  targetOf,
} from '../../lib/player/index.ts';
import { keepInSight } from '../diagram/keep-in-sight.ts';
import { Shape } from '../layout/shape.tsx';
import { jsonText } from './json.ts';

interface ListProps {
  readonly calls: readonly CallSeen[];
  readonly index: number;
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}

/** The CRI calls of the open sync with what was asked and answered. A call's name leads to the step that makes it. */
export function CallList({ calls, index, href, words }: ListProps) {
  const list = useRef<HTMLOListElement>(null);
  const current = calls.findIndex((call) => callWhen(call, index) === 'now');
  const low = calls[current]?.low.findIndex((one) => one.step === index) ?? -1;
  useEffect(() => {
    const row = list.current?.children[current];
    const inner = low === -1 ? undefined : row?.querySelectorAll('.low li')[low];
    keepInSight(list.current?.closest('.panel'), (inner ?? row)?.firstElementChild);
  }, [current, low]);
  return (
    <ol className="calls" ref={list}>
      {calls.map((call, i) => {
        const when = callWhen(call, index);
        return (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the calls of a sync never move
            key={i}
            call={call}
            when={when}
            // only the row that is under way looks at the step
            index={when === 'now' ? index : -1}
            href={href}
            words={words}
          />
        );
      })}
      <li className="fine">{words.protoDefaults}</li>
    </ol>
  );
}

interface RowProps {
  readonly call: CallSeen;
  readonly when: CallWhen;
  readonly index: number;
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}

/** A step makes the list again, and hundreds of rows stay as they are: `href` is another function each time, not another address. */
const Row = memo(
  CallRow,
  (a, b) =>
    a.call === b.call &&
    a.when === b.when &&
    a.index === b.index &&
    a.words === b.words &&
    a.href(a.call.stepId) === b.href(b.call.stepId),
);

function CallRow({ call, when, index, href, words }: RowProps) {
  const said = call.error === undefined ? whenText(when, words) : words.failed;
  return (
    <li className={`${when}${call.error === undefined ? '' : ' bad'}`}>
      <a href={href(call.stepId)} data-step={call.stepId} aria-current={when === 'now' ? 'step' : undefined}>
        <Shape layer="cri" />
        <code>{call.method}</code>
        <span className="target clip">{targetOf(call.request)}</span>
        <span className="when">
          {said} <span className="num">{call.step + 1}</span>
        </span>
      </a>
      {call.error === undefined ? null : <p className="error">{call.error}</p>}
      <details className="msgs">
        <summary>
          {words.messages} <span className="sr">{call.method}</span>
        </summary>
        <Message name={words.request} message={call.request} words={words} />
        {call.answer === undefined ? null : <Message name={words.answer} message={call.answer} words={words} />}
      </details>
      {call.low.length === 0 ? null : (
        <details className="low" open>
          <summary>{fill(words.lowCalls, { n: call.low.length })}</summary>
          <ol>
            {call.low.map((one, i) => (
              <LowRow
                // biome-ignore lint/suspicious/noArrayIndexKey: the calls of a call never move
                key={i}
                call={one}
                when={when === 'now' ? callWhen(one, index) : when}
                href={href}
                words={words}
              />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

function LowRow(props: {
  readonly call: LowCallSeen;
  readonly when: CallWhen;
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { call, when, href, words } = props;
  return (
    <li className={`${when}${call.error === undefined ? '' : ' bad'}`}>
      <a href={href(call.stepId)} data-step={call.stepId} aria-current={when === 'now' ? 'step' : undefined}>
        <Shape layer="docker" />
        <span className="svc">{call.service}</span>
        <code>{call.method}</code>
        <span className="target clip">{lowTargetOf(call.request)}</span>
        <span className="num">{call.step + 1}</span>
      </a>
      {call.error === undefined ? null : <p className="error">{call.error || words.failed}</p>}
      <details className="msgs">
        <summary>
          {words.request} <span className="sr">{call.method}</span>
        </summary>
        <Message name={words.request} message={call.request} words={words} />
      </details>
    </li>
  );
}

function Message(props: { readonly name: string; readonly message: Json; readonly words: StepWords }) {
  const { name, message, words } = props;
  return (
    <>
      <b>{name}</b>
      {isEmpty(message) ? <p className="t3">{words.emptyMessage}</p> : <pre>{jsonText(message)}</pre>}
    </>
  );
}

function whenText(when: CallWhen, words: StepWords): string {
  return { made: words.callMade, now: words.callNow, later: words.callLater }[when];
}
