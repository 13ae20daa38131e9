import { useMemo, useState } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { type PastValue, type Place, pastValues, shortValue } from '../../lib/player/index.ts';
import { Icon } from '../layout/icon.tsx';
import { funcName, placeName } from './place-name.ts';
import { windowAround } from './window.ts';

/** So many values are listed on each side of the current one. */
const AROUND = 12;
const TEXT_LIMIT = 60;

/** When did it change: each step that set a value, as a link to it, with what it set. */
export function When(props: {
  readonly replay: Replay;
  readonly index: number;
  readonly place: Place;
  readonly href: (stepId: string) => string;
  readonly onClose: () => void;
  readonly words: StepWords;
}) {
  const { replay, index, place, href, onClose, words } = props;
  const past = useMemo(() => pastValues(replay, place), [replay, place]);
  const [size, setSize] = useState(AROUND);
  const current = past.findLastIndex(({ step }) => step <= index);
  const { items, before, after } = windowAround(past, current, size);
  const name = placeName(place);
  const all = () => setSize(Number.POSITIVE_INFINITY);
  return (
    <section className="when">
      <header>
        <h3>
          <span className="kind">{funcName(place.func)}</span> {fill(words.valueWhenOf, { name })}
        </h3>
        <button type="button" className="btn ghost sm" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <All n={before} text={words.valueWhenBefore} onAll={all} />
      <ol translate="no">
        {items.map((one) => (
          <li key={`${one.step} ${one.frame} ${one.given}`} className={one.step > index ? 'later' : undefined}>
            <Past replay={replay} one={one} isCurrent={one === past[current]} index={index} href={href} words={words} />
          </li>
        ))}
      </ol>
      <All n={after} text={words.valueWhenAfter} onAll={all} />
    </section>
  );
}

function Past(props: {
  readonly replay: Replay;
  readonly one: PastValue;
  readonly isCurrent: boolean;
  readonly index: number;
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { replay, one, isCurrent, index, href, words } = props;
  const step = replay.steps[one.step];
  return (
    <a
      href={href(one.id)}
      data-step={one.id}
      className={one.step === index ? 'set' : undefined}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <span className="num">{one.step + 1}</span>
      <span className="at num">
        sync {step?.sync} : {step?.at.line}
      </span>
      {one.given ? <span className="kind">{words.valueGiven}</span> : null}
      <span className="v clip">{shortValue(one.value, TEXT_LIMIT)}</span>
    </a>
  );
}

function All({ n, text, onAll }: { readonly n: number; readonly text: string; readonly onAll: () => void }) {
  if (n === 0) return null;
  return (
    <button type="button" className="all" onClick={onAll}>
      {fill(text, { n })}
    </button>
  );
}
