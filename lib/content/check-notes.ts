import type { Declaration, Source } from '../sources/index.ts';
import type { Text } from '../text.ts';
import type { Marks } from './markers.ts';
import type { Lines } from './notes.ts';
import type { NotesFile } from './notes-file.ts';
import type { Problem } from './problem.ts';
import { captionSlips, noteSlips, type Slip, textSlips } from './voice.ts';

/** The Go file that notes speak about. */
export interface GoFacts {
  readonly source: Source;
  readonly outline: readonly Declaration[];
  /** What the port marks, by the outline's names. */
  readonly marks: ReadonlyMap<string, Marks>;
}

/** A place in the YAML, as a path into it. */
type At = readonly PropertyKey[];
type Report = (at: At, what: string, whatToDo: string) => void;

/** Everything that is wrong with one file of notes, against the pinned source and the port. */
export function checkNotes(file: NotesFile, go: GoFacts): readonly Problem[] {
  const { notes, yaml } = file;
  const problems: Problem[] = [];
  const report: Report = (at, what, whatToDo) =>
    problems.push({ path: yaml.path, line: yaml.lineOf(at), what, whatToDo });
  const declaration = declarationOf(notes.name, go, report);
  if (declaration === undefined) return problems;
  const place = { declaration, source: go.source, report };
  checkWords(file, report);
  for (const [i, part] of notes.parts.entries()) checkPlace(place, ['parts', i], part.lines, part.has);
  for (const [i, note] of notes.notes.entries()) checkPlace(place, ['notes', i], note.lines, note.has);
  for (const [i, { line, has }] of notes.captions.entries())
    checkPlace(place, ['captions', i], { first: line, last: line }, has);
  checkOrder(notes.parts, report);
  checkNotesOrder(notes.notes, report);
  checkCaptions(file, declaration, go, report);
  return problems;
}

/** The declaration that a file of notes is named after: by its bare name where that is enough. */
function declarationOf(name: string, { outline, source }: GoFacts, report: Report): Declaration | undefined {
  const bare = outline.filter((one) => one.name === name || one.name.endsWith(`.${name}`));
  if (name.includes('.')) {
    const full = outline.find((one) => one.name === name);
    const short = name.slice(name.lastIndexOf('.') + 1);
    if (full && outline.filter((one) => one.name === short || one.name.endsWith(`.${short}`)).length === 1) {
      report([], `${source.file} has one ${short} only`, `name this file ${short}.yaml`);
    }
    if (full) return full;
  }
  if (bare.length === 1) return bare[0];
  if (bare.length === 0) report([], `${source.file} has no ${name}`, 'name the file after a function or type of it');
  else
    report([], `${source.file} has ${bare.length} of that name`, `name it ${bare.map((one) => one.name).join(' or ')}`);
  return undefined;
}

function checkWords({ notes }: NotesFile, report: Report): void {
  const say = (at: At, slips: readonly Slip[]) => {
    for (const { lang, what, whatToDo } of slips) report([...at, lang], `${lang} ${what}`, whatToDo);
  };
  if (notes.summary) say(['summary'], captionSlips(notes.summary));
  for (const [i, part] of notes.parts.entries()) say(['parts', i, 'title'], textSlips(part.title));
  for (const [i, note] of notes.notes.entries()) say(['notes', i], noteSlips(note.text));
  for (const [i, { text, back }] of notes.captions.entries()) {
    say(['captions', i], captionSlips(text));
    if (back) say(['captions', i, 'back'], captionSlips(back));
  }
}

interface Place {
  readonly declaration: Declaration;
  readonly source: Source;
  readonly report: Report;
}

/** Lines must lie in what the file is named after, and the first must hold the identifier that pins it. */
function checkPlace({ declaration, source, report }: Place, at: At, lines: Lines, has: string): void {
  const { name, first, last } = declaration;
  if (lines.first > lines.last) report(at, `lines ${lines.first} to ${lines.last} run backwards`, 'swap them');
  if (lines.first < first || lines.last > last) {
    report(at, `line ${lines.first} to ${lines.last} is outside ${name}`, `stay within ${first} to ${last}`);
    return;
  }
  const text = source.lines[lines.first - 1] ?? '';
  if (identifiers(text).has(has)) return;
  const found = source.lines.findIndex((line, i) => i + 1 >= first && i < last && identifiers(line).has(has));
  const hint = found === -1 ? `the line reads: ${text.trim()}` : `${has} stands on line ${found + 1}`;
  report([...at, 'has'], `line ${lines.first} does not hold ${has}`, hint);
}

function checkOrder(parts: NotesFile['notes']['parts'], report: Report): void {
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (before && part.lines.first <= before.lines.last) {
      report(
        ['parts', i],
        `part ${i + 1} begins before part ${i} has ended`,
        'put the parts in the order of their lines',
      );
    }
  }
}

function checkNotesOrder(notes: NotesFile['notes']['notes'], report: Report): void {
  for (const [i, note] of notes.entries()) {
    const before = notes[i - 1]?.lines.first ?? 0;
    if (note.lines.first === before) report(['notes', i], `line ${before} has a note already`, 'make one note of them');
    if (note.lines.first < before)
      report(['notes', i], 'notes are out of order', 'put them in the order of their lines');
  }
}

/** A caption must be shown one day: its line is marked; and what it quotes must be a value that the port gives. */
function checkCaptions({ notes }: NotesFile, declaration: Declaration, go: GoFacts, report: Report): void {
  const marks = go.marks.get(declaration.name);
  const seen = new Set<number>();
  for (const [i, { line, text, back }] of notes.captions.entries()) {
    if (seen.has(line)) report(['captions', i], `line ${line} has a caption already`, 'keep one of them');
    if (line < Math.max(0, ...seen))
      report(['captions', i], 'captions are out of order', 'put them in the order of their lines');
    seen.add(line);
    if (!marks?.lines.includes(line)) {
      report(
        ['captions', i, 'line'],
        `the port does not mark line ${line}: no step shows this caption`,
        nearest(line, marks),
      );
    }
    checkPlaceholders(['captions', i], text, marks, report);
    if (back) checkPlaceholders(['captions', i, 'back'], back, marks, report);
  }
}

function nearest(line: number, marks: Marks | undefined): string {
  if (marks === undefined) return 'remove it, or port the function first';
  const near = marks.lines.toSorted((a, b) => Math.abs(a - line) - Math.abs(b - line)).slice(0, 2);
  return `put it on a marked line, such as ${near.sort((a, b) => a - b).join(' or ')}`;
}

function checkPlaceholders(at: At, text: Text, marks: Marks | undefined, report: Report): void {
  for (const lang of ['ja', 'en'] as const) {
    for (const [, inner = ''] of text[lang].matchAll(/\{([^}]*)\}/g)) {
      const name = /^([A-Za-z_]\w*)(\.\w+)*$/.exec(inner)?.[1];
      if (name === undefined) {
        report([...at, lang], `{${inner}} is no value`, 'name a local or parameter, such as {ip} or {changes.killPod}');
      } else if (marks && !marks.names.has(name)) {
        report([...at, lang], `the port gives no ${name} here`, `quote one of ${[...marks.names].sort().join(', ')}`);
      }
    }
  }
}

function identifiers(line: string): ReadonlySet<string> {
  return new Set(line.match(/[A-Za-z_]\w*/g));
}
