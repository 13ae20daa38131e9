import type { RefObject } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';
import { Kbd } from '../layout/kbd.tsx';

/** Keys and the word for what they do. */
const KEYS = [
  [['→', '←'], 'keyStep'],
  [['⇧→', '⇧←'], 'keyOver'],
  [['↓', '↑'], 'keyInto'],
  [['N', '⇧N'], 'keyNextCall'],
  [['Space'], 'keyPlay'],
  [['Home', 'End'], 'keyEnds'],
  [['PgDn', 'PgUp'], 'keyPages'],
  [['G'], 'keyNumber'],
  [['1', '…', '9'], 'keyNotes'],
  [['D', '⇧D'], 'keyTab'],
  [['\\'], 'keyRail'],
  [['Y'], 'keyPermalink'],
  [['Esc'], 'keyEscape'],
  [['?'], 'keyHelp'],
] as const satisfies readonly (readonly [readonly string[], keyof StepWords])[];

/** The list of keys, as a dialog of the browser's own. */
export function Help({
  dialog,
  words,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly words: StepWords;
}) {
  return (
    <dialog ref={dialog} className="pop help" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">{words.keys}</h2>
        <button type="submit" className="btn ghost sm" aria-label={words.close}>
          <Icon name="close" />
        </button>
      </form>
      <dl>
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>{keys.map((key) => (key === '…' ? <span key={key}>…</span> : <KeyName key={key} name={key} />))}</dt>
            <dd>{words[word]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

function KeyName({ name }: { readonly name: string }) {
  return (
    <>
      <Kbd keys={name} />
      <span className="sr">{name}</span>
    </>
  );
}
