import type { GoLine } from '../go-line.ts';

const files = new Map<string, GoLine[]>();

/** The lines of a Go file that steps have shown, by number: one object a line, however many steps show it. */
export function linesOf(file: string): GoLine[] {
  const known = files.get(file);
  if (known) return known;
  const lines: GoLine[] = [];
  files.set(file, lines);
  return lines;
}
