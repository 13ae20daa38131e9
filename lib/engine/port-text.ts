/** What one file of the port says of itself: read from its text, as biome lays it out, running nothing. */
export interface PortText {
  /** Path, tag and blob SHA of its header; undefined where the header is not in the one form that is read. */
  readonly header: { readonly file: string; readonly tag: string; readonly sha: string } | undefined;
  /** The Go file that its marks name; undefined for a file that lights no lines. */
  readonly goFile: string | undefined;
  /** Its functions, in order; a name is Go's without the receiver. */
  readonly functions: readonly string[];
  /** The methods of its classes, in order: `SyncResult.Fail`. */
  readonly methods: readonly string[];
  /** Each `go.enter`, in order, with the marks of its `at`. */
  readonly entered: readonly Entered[];
  /** 1-based lines on which `at(n)` does not stand alone, or in no function that has entered. */
  readonly stray: readonly number[];
}

export interface Entered {
  /** As the outline names it. */
  readonly func: string;
  /** The variable that holds the function literal, if it is one. */
  readonly literal: string | undefined;
  /** 1-based lines of the Go file, in the order in which they stand. */
  readonly marks: readonly number[];
}

interface Scope {
  readonly func: string;
  readonly literal: string | undefined;
  readonly marks: number[];
  /** How far the body is indented. */
  readonly indent: number;
}

const HEADER =
  /^\/\*\n \* Port of (?<file>\S+) at (?<tag>v[\d.]+), blob (?<sha>[0-9a-f]{40})\.\n \* Copyright The Kubernetes Authors\. Licensed under the Apache License, Version 2\.0\.\n \* Changed: translated to TypeScript[\s\S]*?\n \*\/\n/;
const FUNCTION = /^(?:export )?function (\w+)/;
const CLASS = /^(?:export )?class (\w+)/;
const METHOD = /^ {2}(?!constructor\b)(\w+)\((?:.*\{)?$/;

export function readPortText(text: string): PortText {
  const groups = HEADER.exec(text)?.groups;
  const { file, tag, sha } = groups ?? {};
  const header = file !== undefined && tag !== undefined && sha !== undefined ? { file, tag, sha } : undefined;
  const lines = text.split('\n');
  return {
    header,
    goFile: /\bgoFile\('([^']+)'\)/.exec(text)?.[1],
    functions: lines.flatMap((line) => FUNCTION.exec(line)?.[1] ?? []),
    methods: methodsOf(lines),
    ...marksOf(lines),
  };
}

function methodsOf(lines: readonly string[]): readonly string[] {
  let open: string | undefined;
  return lines.flatMap((line) => {
    if (line === '}') open = undefined;
    open = CLASS.exec(line)?.[1] ?? open;
    const name = METHOD.exec(line)?.[1];
    return open !== undefined && name !== undefined ? `${open}.${name}` : [];
  });
}

function marksOf(lines: readonly string[]): Pick<PortText, 'entered' | 'stray'> {
  const entered: Scope[] = [];
  const stray: number[] = [];
  const open: Scope[] = [];
  for (const [i, line] of lines.entries()) {
    const indent = line.search(/\S/);
    while (open.length > 0 && indent !== -1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
    const enter = /\bgo\.enter\('([^']+)'/.exec(line)?.[1];
    if (enter !== undefined) {
      const scope = { func: enter, literal: literalOf(lines, i), marks: [], indent };
      entered.push(scope);
      open.push(scope);
    }
    const mark = /^\s*at\((\d+)\);$/.exec(line)?.[1];
    if (mark !== undefined && open.length > 0) open.at(-1)?.marks.push(Number(mark));
    else if (/\bat\(\d/.test(line.replace(/\.at\(/g, ''))) stray.push(i + 1);
  }
  return { entered, stray };
}

/** The third argument of the `go.enter` that starts on line `i`. */
function literalOf(lines: readonly string[], i: number): string | undefined {
  const end = lines.findIndex((line, j) => j >= i && line.endsWith(');'));
  const call = lines.slice(i, end + 1).join(' ');
  return /,\s*'(\w+)',?\s*\);$/.exec(call)?.[1];
}
