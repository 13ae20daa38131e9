import type { Text } from '../text.ts';

/** What is written about one function or type of the Go source. */
export interface FunctionNotes {
  /** Go path from the root of kubernetes/kubernetes. */
  readonly file: string;
  /** The outline's bare name, such as `SyncPod`; with its receiver only where the file has two of that name. */
  readonly name: string;
  /** What it is for, in one line: the caption of its lines that have none of their own. */
  readonly summary: Text | undefined;
  /** The steps of a long function, in its order; their lines do not overlap. */
  readonly parts: readonly Part[];
  /** By first line. */
  readonly notes: readonly Note[];
  /** By line. */
  readonly captions: readonly Caption[];
}

/** Lines of the Go file, 1-based, both inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** One step of a long function, by name. */
export interface Part {
  readonly lines: Lines;
  /** An identifier that stands on the first line. */
  readonly has: string;
  readonly title: Text;
}

/** Why these lines are as they are. `code` and **bold** are the only markup. */
export interface Note {
  readonly lines: Lines;
  /** An identifier that stands on the first line. */
  readonly has: string;
  readonly text: Text;
}

/** What one line's step did, in a sentence. `{ip}` or `{changes.killPod}` names a value of the step. */
export interface Caption {
  readonly line: number;
  /** An identifier that stands on the line. */
  readonly has: string;
  readonly text: Text;
  /** When the call on this line has come back. */
  readonly back: Text | undefined;
}

/** Go path → name → what is written about it. */
export type Notes = ReadonlyMap<string, ReadonlyMap<string, FunctionNotes>>;

/** Where notes stand, from the project's root. */
export const NOTES_FOLDER = 'content/notes';

/** What is written about a function. `func`: as in the outline, such as `kubeGenericRuntimeManager.SyncPod`. */
export function notesOf(notes: Notes, file: string, func: string): FunctionNotes | undefined {
  const inFile = notes.get(file);
  return inFile?.get(func) ?? inFile?.get(func.slice(func.lastIndexOf('.') + 1));
}
