/** An open note beside the code, in pixels from the top of the code. */
export interface OpenNote {
  /** Where its line begins. */
  readonly line: number;
  readonly height: number;
}

/** Kept free between two notes, in pixels. */
const GAP = 8;

/**
 * How far below its line each note goes so that none lies over another: at its line where there is room, else right under
 * the note before it. `notes` are in the order of their lines.
 */
export function stackNotes(notes: readonly OpenNote[]): readonly number[] {
  let free = Number.NEGATIVE_INFINITY;
  return notes.map(({ line, height }) => {
    const top = Math.max(line, free);
    free = top + height + GAP;
    return top - line;
  });
}
