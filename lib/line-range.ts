/** Lines of one file: 1-based, both inclusive, `first` ≤ `last`. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines that an address names: `#L10`, `#L10-20`, `#L10-L20`, as GitHub has them (its columns are left out), in either
 * order; also as people type them, `10` and `10-20`. Undefined where no line of the file is named.
 * @param lines how many lines the file has; what lies beyond ends at the last
 */
export function parseLineRange(text: string, lines: number): LineRange | undefined {
  const found = /^#?L?(\d{1,7})(?:C\d+)?(?:\s*[-–:]\s*L?(\d{1,7})(?:C\d+)?)?$/i.exec(text.trim());
  if (!found) return undefined;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  const [first, last] = [Math.min(from, to), Math.min(Math.max(from, to), lines)];
  return first >= 1 && first <= lines ? { first, last } : undefined;
}

/** The fragment of an address: `#L10` or `#L10-L20`. */
export function lineHash({ first, last }: LineRange): string {
  return first === last ? `#L${first}` : `#L${first}-L${last}`;
}

/** The lines after one is pressed: alone, or, when the reader is extending, from where the selection began. */
export function pressLine(selected: LineRange | undefined, line: number, extend: boolean): LineRange {
  if (!selected || !extend) return { first: line, last: line };
  return line < selected.first ? { first: line, last: selected.last } : { first: selected.first, last: line };
}
