import { filesUnder, kept } from './files.ts';
import { type FunctionNotes, NOTES_FOLDER, type Notes } from './notes.ts';
import { readNotes } from './notes-file.ts';
import { ContentError } from './problem.ts';
import { isProblems } from './shape.ts';

/**
 * All notes. `root`: the project's.
 * @throws ContentError when a file cannot be read as notes
 */
export const loadNotes = kept((root): Notes => {
  const notes = new Map<string, Map<string, FunctionNotes>>();
  for (const file of filesUnder(NOTES_FOLDER, root)) {
    const read = readNotes(file);
    if (isProblems(read)) throw new ContentError(read);
    const inFile = notes.get(read.notes.file) ?? new Map<string, FunctionNotes>();
    notes.set(read.notes.file, inFile.set(read.notes.name, read.notes));
  }
  return notes;
});
