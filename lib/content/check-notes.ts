import type { Declaration, Source } from '../sources/index.ts';
import { checkCaptions } from './check-captions.ts';
import { checkPlaces } from './check-places.ts';
import type { Marks } from './markers.ts';
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

/** A place in the YAML, as a path into it: `['notes', 2, 'ja']`. */
export type At = readonly PropertyKey[];
/** Takes down what is wrong at a place. */
export type Report = (at: At, what: string, whatToDo: string) => void;

/** Everything that is wrong with one file of notes, against the pinned source and the port. */
export function checkNotes(file: NotesFile, go: GoFacts): readonly Problem[] {
  const problems: Problem[] = [];
  const { path, lineOf } = file.yaml;
  const report: Report = (at, what, whatToDo) => problems.push({ path, line: lineOf(at), what, whatToDo });
  const declaration = declarationOf(file.notes.name, go, report);
  if (declaration === undefined) return problems;
  checkWords(file, report);
  checkPlaces(file, declaration, go.source, report);
  checkCaptions(file, go.marks.get(declaration.name), report);
  return problems;
}

/** The declaration that a file of notes is named after: by its bare name where that is enough. */
function declarationOf(name: string, { outline, source }: GoFacts, report: Report): Declaration | undefined {
  const short = name.slice(name.lastIndexOf('.') + 1);
  const namesakes = outline.filter((one) => one.name === short || one.name.endsWith(`.${short}`));
  if (name === short && namesakes.length === 1) return namesakes[0];
  const full = namesakes.find((one) => one.name === name && name !== short);
  if (full && namesakes.length > 1) return full;
  if (full) report([], `${source.file} has one ${short} only`, `name this file ${short}.yaml`);
  else if (namesakes.length === 0 || name !== short)
    report([], `${source.file} has no ${name}`, 'name the file after a function or type of it');
  else {
    const names = namesakes.map((one) => one.name).join(' or ');
    report([], `${source.file} has ${namesakes.length} of the name ${short}`, `name this file ${names}`);
  }
  return full;
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
