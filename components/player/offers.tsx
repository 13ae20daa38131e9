import { useEffect, useState } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { resolveStep } from '../../lib/player/index.ts';
import { Icon } from '../layout/icon.tsx';
import { Kbd } from '../layout/kbd.tsx';
import { placeOf } from './place.ts';
import { remember, remembered } from './storage.ts';
import type { Reader } from './use-reader.ts';

/** What a reader left is written down once they rest. */
const REST_MS = 250;
const KEYS_SEEN = 'step-keys-seen';
/** Where a reader left a scenario. */
const leftKey = (scenario: string) => `step-left-${scenario}`;

/**
 * Two quiet offers over the caption, one at a time: to go on from where the reader left the scenario, and, on a first visit,
 * the three keys that matter. Both go when the reader says so, and by themselves once they move.
 */
export function Offers({
  scenario,
  reader,
  arrived,
  words,
}: {
  readonly scenario: string;
  readonly reader: Reader;
  /** Id of the step with which the page came. */
  readonly arrived: string;
  readonly words: StepWords;
}) {
  const { replay, shown, dispatch } = reader;
  const [left, setLeft] = useState<string | undefined>();
  const [keys, setKeys] = useState(false);
  const moved = shown.id !== arrived;
  useEffect(() => {
    // only where the address names no step: a link to a step is a wish to see it
    if (placeOf(location.pathname)?.segment === undefined) setLeft(remembered(leftKey(scenario)));
    setKeys(remembered(KEYS_SEEN) === undefined);
  }, [scenario]);
  useEffect(() => {
    if (!moved) return;
    const timer = setTimeout(() => {
      remember(leftKey(scenario), shown.id);
      remember(KEYS_SEEN, 'yes');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [moved, scenario, shown.id]);
  if (moved || !replay) return null;
  const to = left === undefined ? undefined : resolveStep(replay, left);
  if (to?.found === 'exact' && to.index > 0) {
    return (
      <p className="offer">
        <span>{fill(words.resume, { n: to.index + 1, all: shown.total })}</span>
        <button type="button" className="btn sm" onClick={() => dispatch({ kind: 'goto', index: to.index })}>
          {words.resumeGo}
        </button>
        <Dismiss words={words} onDismiss={() => setLeft(undefined)} />
      </p>
    );
  }
  if (!keys) return null;
  return (
    <p className="offer keysoffer">
      <span>{words.firstKeys}</span>
      {[
        ['→', words.firstKeyForward],
        ['←', words.firstKeyBack],
        ['?', words.firstKeyHelp],
      ].map(([key, what]) => (
        <span key={key}>
          <Kbd keys={key ?? ''} /> {what}
        </span>
      ))}
      <Dismiss
        words={words}
        onDismiss={() => {
          remember(KEYS_SEEN, 'yes');
          setKeys(false);
        }}
      />
    </p>
  );
}

function Dismiss({ words, onDismiss }: { readonly words: StepWords; readonly onDismiss: () => void }) {
  return (
    <button type="button" className="btn ghost sm" aria-label={words.dismiss} onClick={onDismiss}>
      <Icon name="close" />
    </button>
  );
}
