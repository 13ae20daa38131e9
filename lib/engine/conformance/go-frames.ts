import { type Declaration, outline } from '../../sources/index.ts';

/** What the comparison of lines and blocks must know about one Go file. */
export interface GoFrames {
  /** The frame that a 1-based line belongs to: the innermost function literal, else the function. */
  frameOf(line: number): string;
  /** The function of a line, as the outline names it. */
  functionOf(line: number): string;
  /** First and last line of a function, both inclusive and 1-based; undefined where the file has none of that name. */
  linesOf(name: string): { readonly first: number; readonly last: number } | undefined;
  /** Whether a line begins with a closing brace. */
  closes(line: number): boolean;
  /** Whether a block from `first` to `last` starts on the first line of a function literal, which it then belongs to. */
  startsLiteral(first: number, last: number): boolean;
}

/** The frames of each Go file by its path. */
export type FramesOfFile = (file: string) => GoFrames;

interface Literal {
  readonly first: number;
  readonly last: number;
}

/** `lines` of a file as gofmt leaves it. */
export function goFrames(file: string, lines: readonly string[]): GoFrames {
  const functions = outline({ file, lines }).filter((one) => one.kind === 'func');
  const literals = literalsOf(lines);
  const functionOf = (line: number) => nameAt(functions, line);
  return {
    functionOf,
    linesOf: (name) => functions.find((one) => one.name === name),
    frameOf(line) {
      // The first line of a literal is still a line of what holds it.
      const inner = literals.findLast((one) => one.first < line && line <= one.last);
      return inner ? `func@${inner.first}` : functionOf(line);
    },
    closes: (line) => /^\s*\}/.test(lines[line - 1] ?? ''),
    startsLiteral: (first, last) => literals.some((one) => one.first === first && last <= one.last),
  };
}

function nameAt(functions: readonly Declaration[], line: number): string {
  return functions.find((one) => one.first <= line && line <= one.last)?.name ?? '?';
}

/** From the line that ends in `func(…) {` to the brace at the same depth. */
function literalsOf(lines: readonly string[]): readonly Literal[] {
  return lines.flatMap((line, i) => {
    if (!/^\s.*\bfunc\(.*\{\s*$/.test(line)) return [];
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    const end = lines.findIndex((other, j) => j > i && other.startsWith(`${indent}}`));
    return [{ first: i + 1, last: (end === -1 ? lines.length - 1 : end) + 1 }];
  });
}
