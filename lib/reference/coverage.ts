/** Where the report stands, from the project's root. */
export const COVERAGE_FILE = 'lib/engine/conformance/coverage.yaml';

/** Blocks of each file as the program's `--cover` writes them: first line, last line, first column, hits, async hits. */
export interface CoverFile {
  readonly scenarios: number;
  readonly files: Readonly<Record<string, readonly (readonly [number, number, number, number, number])[]>>;
}

/** A function of a Go file; lines are 1-based and inclusive. */
export interface FunctionLines {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** How much of a function the scenarios reach. */
export interface FunctionCoverage {
  readonly file: string;
  readonly name: string;
  readonly reached: number;
  readonly all: number;
  /** First and last line of each block that no scenario runs. */
  readonly unreached: readonly (readonly [number, number])[];
}

/**
 * Coverage by function, in the order of the files and their lines; functions that no scenario enters are left out: the
 * port's inventory says which ones a replay can reach at all.
 */
export function coverageOf(
  cover: CoverFile,
  functionsOf: (file: string) => readonly FunctionLines[],
): readonly FunctionCoverage[] {
  return Object.entries(cover.files).flatMap(([file, blocks]) =>
    functionsOf(file).flatMap(({ name, first, last }) => {
      const mine = blocks.filter(([from]) => first <= from && from <= last);
      const hit = mine.filter(([, , , own, others]) => own + others > 0);
      if (hit.length === 0) return [];
      const unreached = mine
        .filter((block) => !hit.includes(block))
        .map(([from, to]): readonly [number, number] => [from, to])
        .sort(([a], [b]) => a - b);
      return [{ file, name, reached: hit.length, all: mine.length, unreached }];
    }),
  );
}

/** Why no scenario can run a block: by `file:first-last`. */
export type Reasons = Readonly<Record<string, string>>;

/** The name of a block in the list of reasons. */
export const blockName = (file: string, [first, last]: readonly [number, number]) => `${file}:${first}-${last}`;

/** Blocks of these functions that no scenario reaches and of which nobody has said why. */
export function unexplained(rows: readonly FunctionCoverage[], reasons: Reasons): readonly string[] {
  return rows.flatMap(({ file, unreached }) =>
    unreached.map((block) => blockName(file, block)).filter((name) => !(name in reasons)),
  );
}

/** The report as YAML: one line a function, and one for each block that stays out, with the reason. */
export function printCoverage(scenarios: number, rows: readonly FunctionCoverage[], reasons: Reasons): string {
  const head = [
    '# Blocks of the real kubelet that the named scenarios run, by function. Written by `npm run reference:record`.',
    '# reached: [blocks that ran in at least one scenario, all blocks]; unreached: lines of a block → why no scenario runs it.',
    `scenarios: ${scenarios}`,
  ];
  const files = [...new Set(rows.map(({ file }) => file))].flatMap((file) => [
    `${file}:`,
    ...rows.filter((row) => row.file === file).flatMap((row) => functionRows(row, reasons)),
  ]);
  return `${[...head, ...files].join('\n')}\n`;
}

function functionRows({ file, name, reached, all, unreached }: FunctionCoverage, reasons: Reasons): readonly string[] {
  const row = [`  ${name}:`, `    reached: [${reached}, ${all}]`];
  if (unreached.length === 0) return row;
  const why = (block: readonly [number, number]) =>
    JSON.stringify(reasons[blockName(file, block)] ?? 'nobody has said why');
  return [...row, '    unreached:', ...unreached.map((block) => `      ${block[0]}-${block[1]}: ${why(block)}`)];
}
