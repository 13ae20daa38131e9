import type { FunctionNotes, Notes } from '../../lib/content/index.ts';
import type { LineRange } from '../../lib/line-range.ts';
import type { Text } from '../../lib/text.ts';

/** A note with the number that it has on the page of its file. */
export interface NumberedNote {
  /** 1-based, in the order of the lines. */
  readonly number: number;
  /** Its id on the page. */
  readonly id: string;
  readonly lines: LineRange;
  readonly text: Text;
}

/** The notes on one function or type. */
export interface NoteGroup {
  readonly name: string;
  readonly summary: Text | undefined;
  readonly notes: readonly NumberedNote[];
}

/** What is written about a file, function by function in the order of its lines, numbered through. */
export function fileNotes(all: Notes, file: string): readonly NoteGroup[] {
  const groups = [...(all.get(file)?.values() ?? [])]
    .filter(({ notes }) => notes.length > 0)
    .sort((a, b) => firstLine(a) - firstLine(b));
  let number = 0;
  return groups.map(({ name, summary, notes }) => ({
    name,
    summary,
    notes: [...notes]
      .sort((a, b) => a.lines.first - b.lines.first)
      .map(({ lines, text }) => {
        number += 1;
        return { number, id: `note-${number}`, lines, text };
      }),
  }));
}

function firstLine({ notes }: FunctionNotes): number {
  return Math.min(...notes.map(({ lines }) => lines.first));
}
