import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** How much of a function of the real kubelet the recorded scenarios run. */
export interface FunctionReached {
  readonly file: string;
  readonly name: string;
  /** Blocks that ran in at least one scenario. */
  readonly reached: number;
  readonly blocks: number;
  readonly unreached: readonly UnreachedBlock[];
}

/** A block that no scenario can run. Lines are 1-based and inclusive. */
export interface UnreachedBlock {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

/** What `npm run reference:record` writes. */
type Report = Readonly<Record<string, Readonly<Record<string, Row>>>>;

interface Row {
  readonly reached: readonly [number, number];
  readonly unreached?: Readonly<Record<string, string>>;
}

/** Every function that a recorded scenario enters, in the order of coverage.yaml. */
export function loadReached(root: string = process.cwd()): readonly FunctionReached[] {
  const { scenarios, ...files }: { scenarios: number } & Report = parse(
    readFileSync(join(root, 'lib/engine/conformance/coverage.yaml'), 'utf8'),
  );
  return Object.entries(files).flatMap(([file, functions]) =>
    Object.entries(functions).map(
      ([
        name,
        {
          reached: [reached, blocks],
          unreached = {},
        },
      ]) => ({
        file,
        name,
        reached,
        blocks,
        unreached: Object.entries(unreached).map(([lines, reason]) => ({ ...rangeOf(lines), reason })),
      }),
    ),
  );
}

function rangeOf(lines: string): { readonly first: number; readonly last: number } {
  const [first = 0, last = 0] = lines.split('-').map(Number);
  return { first, last };
}
