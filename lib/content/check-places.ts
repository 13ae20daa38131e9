import type { Declaration, Source } from '../sources/index.ts';
import type { At, Report } from './check-notes.ts';
import type { Lines } from './notes.ts';
import type { NotesFile } from './notes-file.ts';

/** Every place that notes name lies in their function and is pinned by its identifier; each list follows the source. */
export function checkPlaces({ notes }: NotesFile, { name, first, last }: Declaration, source: Source, report: Report) {
  const checkPlace = (at: At, lines: Lines, has: string): void => {
    if (lines.first > lines.last) {
      report(at, `lines ${lines.first} to ${lines.last} run backwards`, 'put the first line first');
    } else if (lines.first < first || lines.last > last) {
      report(at, `line ${lines.first} to ${lines.last} is outside ${name}`, `stay within ${first} to ${last}`);
    } else if (!identifiersOf(source, lines.first).has(has)) {
      report([...at, 'has'], `line ${lines.first} does not hold ${has}`, whereIs(has, lines.first));
    }
  };
  const whereIs = (has: string, line: number): string => {
    for (let n = first; n <= last; n++) if (identifiersOf(source, n).has(has)) return `it stands on line ${n}`;
    return `the line reads: ${source.lines[line - 1]?.trim() ?? ''}`;
  };
  for (const [i, { lines, has }] of notes.parts.entries()) checkPlace(['parts', i], lines, has);
  for (const [i, { lines, has }] of notes.notes.entries()) checkPlace(['notes', i], lines, has);
  for (const [i, { line, has }] of notes.captions.entries())
    checkPlace(['captions', i], { first: line, last: line }, has);
  checkOrder('parts', notes.parts, (part) => part.lines.last, report);
  checkOrder('notes', notes.notes, (note) => note.lines.first, report);
}

/** `end`: the line behind which the next one begins. */
function checkOrder<T extends { readonly lines: Lines }>(
  list: string,
  items: readonly T[],
  end: (item: T) => number,
  report: Report,
): void {
  for (const [i, item] of items.entries()) {
    const before = items[i - 1];
    if (before === undefined || item.lines.first > end(before)) continue;
    const what = `line ${item.lines.first} is not after line ${end(before)} of the one before`;
    report([list, i], what, `put the ${list} in the order of their lines, and join two on the same`);
  }
}

function identifiersOf(source: Source, line: number): ReadonlySet<string> {
  return new Set(source.lines[line - 1]?.match(/[A-Za-z_]\w*/g));
}
