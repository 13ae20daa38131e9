import { fill, inLang, sourceWords } from '../../lib/dictionary/index.ts';
import { type LineRange, lineHash } from '../../lib/line-range.ts';
import { type Lang, pick } from '../../lib/text.ts';
import type { NoteGroup, NumberedNote } from './file-notes.ts';
import { NoteFollower } from './note-follower.client.tsx';
import { noteText } from './note-html.ts';

interface NoteListProps {
  readonly groups: readonly NoteGroup[];
  readonly lang: Lang;
  /** Where lines can be read when the code is not beside the list. */
  readonly elsewhere?: ((lines: LineRange) => string) | undefined;
}

/** The notes on a file as a list beside its code. Each leads to its lines; `data-lines` lets the page select them all. */
export function NoteList({ groups, lang, elsewhere }: NoteListProps) {
  const words = inLang(sourceWords, lang);
  return (
    <section className="notes" id="notes" aria-labelledby="notes-title">
      <NoteFollower listId="notes" />
      <h2 id="notes-title" className="eyebrow">
        {words.notes}
      </h2>
      {groups.map(({ name, summary, notes }) => (
        <section key={name}>
          <h3 className="mono">{name}</h3>
          {summary && (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: noteText escapes all but its own code and b
            <p className="t2" dangerouslySetInnerHTML={{ __html: noteText(pick(summary, lang)) }} />
          )}
          <ol>
            {notes.map((note) => (
              <Item key={note.id} note={note} lang={lang} elsewhere={elsewhere} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Item({ note, lang, elsewhere }: { readonly note: NumberedNote } & Omit<NoteListProps, 'groups'>) {
  const words = inLang(sourceWords, lang);
  const { first, last } = note.lines;
  const place = first === last ? fill(words.line, { n: first }) : fill(words.lines, { first, last });
  return (
    <li className="nb" data-note={note.number}>
      <span className="mkb" aria-hidden="true">
        {note.number}
      </span>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: noteText escapes all but its own code and b */}
      <p dangerouslySetInnerHTML={{ __html: noteText(pick(note.text, lang)) }} />
      <a
        className="micro num"
        {...(elsewhere ? { href: elsewhere(note.lines) } : { href: `#L${first}`, 'data-lines': lineHash(note.lines) })}
      >
        {place}
      </a>
    </li>
  );
}
