import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { noteText } from '../note/note-html.ts';
import type { FunctionGuide } from './guide.ts';

/** The notes on the open function as a list: the pane of a phone. */
export function Memo(props: {
  readonly known: FunctionGuide | undefined;
  readonly line: number;
  readonly words: StepWords;
}) {
  const { known, line, words } = props;
  const notes = known?.notes ?? [];
  return (
    <section className="memo" aria-label={words.paneMemo}>
      <h2>{words.memoHead}</h2>
      {notes.length === 0 ? <p className="empty">{words.memoNone}</p> : null}
      <ol>
        {notes.map((note, i) => (
          <li key={note.line} className={note.line === line ? 'now' : undefined}>
            <span className="mkb" aria-hidden="true">
              {i + 1}
            </span>
            <div>
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: noteText escapes everything but its own marks */}
              <p dangerouslySetInnerHTML={{ __html: noteText(note.text) }} />
              <span className="w">
                {fill(words.lineNumber, { n: note.line })}
                {note.line === line ? ` ${words.here}` : ''}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
