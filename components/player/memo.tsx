import { memo, type ReactNode } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { noteText } from '../note/note-html.ts';
import type { FunctionGuide } from './guide.ts';
import { PANE_ID } from './pane-tabs.tsx';
import type { PartSeen } from './parts.ts';
import { Parts } from './rail.tsx';

/** The notes on the open function and SyncPod's seven steps as lists: the third pane where not all fit side by side. */
export function Memo(props: {
  readonly known: FunctionGuide | undefined;
  readonly line: number;
  readonly parts: readonly PartSeen[];
  readonly href: (stepId: string) => string;
  /** The breakpoints. */
  readonly children: ReactNode;
  readonly words: StepWords;
}) {
  const { known, line, parts, href, children, words } = props;
  const notes = known?.notes ?? [];
  return (
    <section className="memo" id={PANE_ID.memo} aria-label={words.paneMemo}>
      <h2>{words.memoHead}</h2>
      {notes.length === 0 ? <p className="empty">{words.memoNone}</p> : null}
      <ol className="memos">
        {notes.map((note, i) => (
          <NoteRow
            key={`${note.line} ${note.text}`}
            {...note}
            number={i + 1}
            isHere={note.line === line}
            words={words}
          />
        ))}
      </ol>
      <h2>{words.rail}</h2>
      <Parts parts={parts} href={href} words={words} />
      {children}
    </section>
  );
}

const NoteRow = memo(function NoteRow(props: {
  readonly number: number;
  readonly line: number;
  readonly text: string;
  /** Whether the step is on its line. */
  readonly isHere: boolean;
  readonly words: StepWords;
}) {
  const { number, line, text, isHere, words } = props;
  return (
    <li className={isHere ? 'now' : undefined}>
      <span className="mkb" aria-hidden="true">
        {number}
      </span>
      <div>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: noteText escapes everything but its own marks */}
        <p dangerouslySetInnerHTML={{ __html: noteText(text) }} />
        <span className="w">
          {fill(words.lineNumber, { n: line })}
          {isHere ? ` ${words.here}` : ''}
        </span>
      </div>
    </li>
  );
});
