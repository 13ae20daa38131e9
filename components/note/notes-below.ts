import { fill, inLang, sourceWords } from '../../lib/dictionary/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import type { NoteGroup } from './file-notes.ts';
import { noteHtml } from './note-html.ts';

/** The HTML of notes by the line under which they hang: the first of theirs. */
export function notesBelow(groups: readonly NoteGroup[], lang: Lang): ReadonlyMap<number, string> {
  const label = inLang(sourceWords, lang).note;
  const below = new Map<number, string>();
  for (const { id, number, lines, text } of groups.flatMap(({ notes }) => notes)) {
    const html = noteHtml({ id, number, text: pick(text, lang), label: fill(label, { n: number }) });
    below.set(lines.first, (below.get(lines.first) ?? '') + html);
  }
  return below;
}
