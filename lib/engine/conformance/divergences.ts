import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where every intended difference between the port and the Go is written. */
export const DIVERGENCES_FILE = 'lib/engine/DIVERGENCES.md';

/** A table of DIVERGENCES.md under its heading. Cells hold text with `code` in it. */
export interface DivergenceTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of DIVERGENCES.md in their order. */
export function loadDivergences(root: string = process.cwd()): readonly DivergenceTable[] {
  return divergencesIn(readFileSync(join(root, DIVERGENCES_FILE), 'utf8'));
}

/** The tables of a Markdown text that stand under a heading of the second level. */
export function divergencesIn(markdown: string): readonly DivergenceTable[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [title = '', ...lines] = section.split('\n');
      const [head, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
      return head ? [{ title: title.trim(), head, rows }] : [];
    });
}

function cellsOf(row: string): readonly string[] {
  return row
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}
