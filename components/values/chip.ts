/** The value at the end of a line, as a click on it names it. */
export interface ChipWish {
  /** 1-based line of the Go file. */
  readonly line: number;
  readonly name: string;
}

/** The mark of a value at a line's end, `data-chip`. */
export function chipMark({ line, name }: ChipWish): string {
  return `${line} ${name}`;
}

/** What a mark names; undefined for what is none. */
export function chipOf(mark: string): ChipWish | undefined {
  const [, line, name] = /^(\d+) (.+)$/.exec(mark) ?? [];
  return line === undefined || name === undefined ? undefined : { line: Number(line), name };
}
