import type { Marks } from './markers.ts';
import { NOTES_FOLDER } from './notes.ts';
import type { NotesFile } from './notes-file.ts';
import type { Problem } from './problem.ts';

/** A reader steps into every function that the port marks: each needs a line that says what it is for. */
export function checkSummaries(
  goPath: string,
  marks: ReadonlyMap<string, Marks>,
  files: readonly NotesFile[],
): readonly Problem[] {
  return [...marks.keys()].flatMap((func): Problem[] => {
    const short = func.slice(func.lastIndexOf('.') + 1);
    const file = files.find(({ notes }) => notes.name === func) ?? files.find(({ notes }) => notes.name === short);
    if (file?.notes.summary) return [];
    const path = file?.yaml.path ?? `${NOTES_FOLDER}/${goPath}/${short}.yaml`;
    return [
      { path, line: 1, what: `${func} lights lines and has no summary`, whatToDo: 'say what it is for, in ja and en' },
    ];
  });
}
