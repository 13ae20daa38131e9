import { use } from 'react';
import { loadNotes } from '../../lib/content/index.ts';
import { type HighlightedSource, isMissing, loadHighlighted, type Missing } from '../../lib/sources/index.ts';
import { fileNotes } from '../note/file-notes.ts';
import { notesBelow } from '../note/notes-below.ts';
import { linesHtml } from './line-html.ts';
import type { SlotProps } from './slot.ts';

/** Files by path: `use` must be given the same promise again. As many as are pinned, and the pages that show them come in any order. */
const files = new Map<string, Promise<HighlightedSource | Missing>>();

function highlighted(file: string): Promise<HighlightedSource | Missing> {
  const known = files.get(file);
  if (known) return known;
  const loading = loadHighlighted(file);
  files.set(file, loading);
  return loading;
}

/** The server's half of `#slot-html`: the lines as HTML; empty where the file's text is not here. */
export function useSlotHtml({ file, notes, ...lines }: SlotProps): string {
  const source = use(highlighted(file));
  if (isMissing(source)) return '';
  const below = notes && notesBelow(fileNotes(loadNotes(), file), notes);
  return linesHtml(source.html, { ...lines, below }).join('');
}
