import { memo, type RefObject } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { KeysDialog } from '../layout/keys-dialog.client.tsx';

/** Keys and the word for what they do. */
const KEYS = [
  [['→', '←'], 'keyStep'],
  [['⇧→', '⇧←', 'F10'], 'keyOver'],
  [['↓', '↑', 'F11', '⇧F11'], 'keyInto'],
  [['⇧↓', '⇧↑'], 'keyIntoBack'],
  [['⇧F7'], 'keyPick'],
  [['N', '⇧N', 'F8'], 'keyStops'],
  [['B', 'F9'], 'keyBreakpoint'],
  [['Space'], 'keyPlay'],
  [['Home', 'End'], 'keyEnds'],
  [['PgDn', 'PgUp'], 'keyPages'],
  [['G'], 'keyNumber'],
  [['S'], 'keyScenarios'],
  [['1', '9'], 'keyNotes'],
  [['D', '⇧D'], 'keyTab'],
  [['+', '−', '0'], 'keyZoom'],
  [['\\'], 'keyRail'],
  [['⇧P'], 'keyPresenter'],
  [['Y'], 'keyPermalink'],
  [['Esc'], 'keyEscape'],
  [['?'], 'keyHelp'],
] as const satisfies readonly (readonly [readonly string[], keyof StepWords])[];

/** The keys of the step view, behind `?`. */
export const Help = memo(function Help(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly words: StepWords;
}) {
  const { dialog, words } = props;
  const list = KEYS.map(([keys, word]) => ({ keys, what: words[word] }));
  return <KeysDialog ref={dialog} title={words.keys} close={words.close} singleKeys={words.singleKeys} list={list} />;
});
