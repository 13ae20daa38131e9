import { fill, inLang, sourceWords } from '../../lib/dictionary/index.ts';
import { lineHash } from '../../lib/line-range.ts';
import { type Lang, pick } from '../../lib/text.ts';
import type { NoteGroup, NumberedNote } from './file-notes.ts';
import { NoteFollower } from './note-follower.client.tsx';
import { noteText } from './note-html.ts';

/** The notes on a file as a list beside its code. Each leads to its lines; `data-lines` lets the page select them all. */
export function NoteList({ groups, lang }: { readonly groups: readonly NoteGroup[]; readonly lang: Lang }) {
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
              <Item key={note.id} note={note} lang={lang} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Item({ note, lang }: { readonly note: NumberedNote; readonly lang: Lang }) {
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
      <a className="micro num" href={`#L${first}`} data-lines={lineHash(note.lines)}>
        {place}
      </a>
    </li>
  );
}
