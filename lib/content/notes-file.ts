import { z } from 'zod';
import type { ContentFile } from './files.ts';
import { type FunctionNotes, type Lines, NOTES_FOLDER } from './notes.ts';
import type { Problem } from './problem.ts';
import { inShape, isProblems, textShape } from './shape.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

const line = z.int().min(1);
const has = z.string().regex(/^\w+$/, 'must be one identifier');
const lines = z.union([line, z.tuple([line, line])], { error: 'must be a line or [first, last]' });
const shape = z.strictObject({
  summary: textShape.optional(),
  parts: z.array(z.strictObject({ lines, has, title: textShape })).default([]),
  notes: z.array(z.strictObject({ lines, has, ...textShape.shape })).default([]),
  captions: z.array(z.strictObject({ line, has, ...textShape.shape, back: textShape.optional() })).default([]),
});

/** A file of notes, with the YAML that it was read from: `notes[2]` here is `notes[2]` there. */
export interface NotesFile {
  readonly notes: FunctionNotes;
  readonly yaml: YamlText;
}

/** Reads one file of notes. Its order is kept: whether it is that of the lines is for the check to say. */
export function readNotes({ path, text }: ContentFile): NotesFile | readonly Problem[] {
  const place = new RegExp(`^${NOTES_FOLDER}/(.+)/([^/]+)\\.yaml$`).exec(path);
  if (place?.[1] === undefined || place[2] === undefined) {
    return [
      { path, line: 1, what: 'this is no file of notes', whatToDo: `name it ${NOTES_FOLDER}/<go path>/<Func>.yaml` },
    ];
  }
  const yaml = readYaml(path, text);
  if (isProblems(yaml)) return yaml;
  const read = inShape(yaml, shape);
  if (isProblems(read)) return read;
  const notes: FunctionNotes = {
    file: place[1],
    name: place[2],
    summary: read.summary,
    parts: read.parts.map((part) => ({ ...part, lines: linesOf(part.lines) })),
    notes: read.notes.map(({ lines, has, ja, en }) => ({ lines: linesOf(lines), has, text: { ja, en } })),
    captions: read.captions.map(({ line, has, ja, en, back }) => ({ line, has, text: { ja, en }, back })),
  };
  return { notes, yaml };
}

function linesOf(lines: number | readonly [number, number]): Lines {
  return typeof lines === 'number' ? { first: lines, last: lines } : { first: lines[0], last: lines[1] };
}
