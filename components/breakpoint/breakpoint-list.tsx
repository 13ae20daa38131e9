import { type Dispatch, memo, useState } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import {
  type Breakpoint,
  type Breakpoints,
  breakpointsText,
  hitsOf,
  type Listed,
  listed,
  readBreakpoints,
} from '../../lib/player/index.ts';
import { Icon } from '../layout/icon.tsx';
import { useHand } from '../layout/use-hand.ts';
import type { Guide } from '../player/guide.ts';
import { breakpointName } from './breakpoint-name.ts';

const SYNC: Breakpoint = { kind: 'sync' };

/** The reader's breakpoints: each with a dot that switches it and a cross that takes it away, and a way to add more. */
export const BreakpointList = memo(function BreakpointList(props: {
  readonly breakpoints: Breakpoints;
  readonly replay: Replay | undefined;
  readonly guide: Guide;
  readonly dispatch: Dispatch<{ readonly kind: 'toggleBreakpoint'; readonly at: Breakpoint }>;
  readonly words: StepWords;
}) {
  const { breakpoints, replay, guide, dispatch, words } = props;
  const add = (at: Breakpoint) => dispatch({ kind: 'toggleBreakpoint', at });
  const own = breakpoints.filter(({ at }) => at.kind !== 'sync');
  const all = [...own, listed(breakpoints, SYNC) ?? { at: SYNC, on: true }];
  return (
    <section className="bps" aria-label={words.stops}>
      <div className="railhead">
        <span className="eyebrow">{words.stops}</span>
      </div>
      <ul>
        {all.map((one) => (
          <Row
            key={textOf(one.at)}
            one={one}
            replay={replay}
            name={breakpointName(one.at, guide, words)}
            words={words}
          />
        ))}
      </ul>
      <Adder replay={replay} breakpoints={breakpoints} onAdd={add} words={words} />
      {own.length === 0 ? <p className="hint">{words.stopHint}</p> : null}
    </section>
  );
});

function Row(props: {
  readonly one: Listed;
  readonly replay: Replay | undefined;
  readonly name: string;
  readonly words: StepWords;
}) {
  const { one, replay, name, words } = props;
  const text = textOf(one.at);
  const hits = replay ? hitsOf(replay, one.at).length : undefined;
  const said = hits === undefined ? '' : hits === 0 ? words.stopIdle : fill(words.stopHits, { n: hits });
  return (
    <li>
      <button
        type="button"
        className="dotbtn"
        aria-pressed={one.on}
        aria-label={fill(one.on ? words.stopOff : words.stopOn, { name })}
        data-switch={text}
      >
        <i className={hits === 0 ? 'idle' : one.on ? 'on' : undefined} />
      </button>
      <span className="nm" title={said === '' ? name : `${name}: ${said}`}>
        {name}
      </span>
      <span className="ct num" aria-hidden="true">
        {hits}
      </span>
      <span className="sr">{said}</span>
      {one.at.kind === 'sync' ? null : (
        <button type="button" className="xbtn" aria-label={fill(words.stopRemove, { name })} data-toggle={text}>
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

/**
 * What else of this run can be stopped at: its CRI calls, its events, its changes of podActions. Until the run is open there
 * is nothing to choose, but its room is kept: what stands below does not move. Who walks through the list by keys adds with Enter.
 */
function Adder(props: {
  readonly replay: Replay | undefined;
  readonly breakpoints: Breakpoints;
  readonly onAdd: (at: Breakpoint) => void;
  readonly words: StepWords;
}) {
  const { replay, breakpoints, onAdd, words } = props;
  const [draft, setDraft] = useState('');
  const hand = useHand();
  const take = (text: string) => {
    setDraft('');
    const [one] = readBreakpoints(text).list;
    if (one) onAdd(one.at);
  };
  const syncs = replay?.syncs ?? [];
  const methods = syncs.flatMap(({ calls }) => calls.map(({ method }) => method));
  const reasons = syncs.flatMap(({ events }) => events.map(({ reason }) => reason));
  const groups: readonly (readonly [string, readonly Breakpoint[]])[] = [
    [words.stopAddCalls, [...new Set(methods)].map((method) => ({ kind: 'call', method }))],
    [words.stopAddEvents, [...new Set(reasons)].map((reason) => ({ kind: 'event', reason }))],
    [words.stopAddOther, [{ kind: 'podActions' }]],
  ];
  return (
    <>
      <select
        className="addbp"
        disabled={replay === undefined}
        aria-label={words.stopAdd}
        value={draft}
        onPointerDown={hand.handlers.onPointerDown}
        onKeyDown={(event) => {
          hand.handlers.onKeyDown(event);
          if (event.key !== 'Enter' || draft === '') return;
          event.preventDefault();
          take(draft);
        }}
        onBlur={() => setDraft('')}
        onChange={(event) => {
          const { target } = event;
          if (hand.way() === 'walk') return setDraft(target.value);
          take(target.value);
          // the next key moves the step again, not the list
          if (hand.way() === 'press') target.blur();
        }}
      >
        <option value="">＋ {words.stopAdd}</option>
        {groups.map(([label, all]) => {
          const left = all.filter((at) => !listed(breakpoints, at));
          return left.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {left.map((at) => (
                <option key={textOf(at)} value={textOf(at)}>
                  {at.kind === 'call' ? at.method : at.kind === 'event' ? at.reason : words.stopPodActions}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      <p className="hint" role="status">
        {draft === '' ? '' : words.stopAddEnter}
      </p>
    </>
  );
}

function textOf(at: Breakpoint): string {
  return breakpointsText([{ at, on: true }]);
}
