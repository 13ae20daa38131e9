import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the port says of one function of the Go source. */
export interface Marks {
  /** 1-based lines that it marks, ascending. Those of a function literal count to the function around it. */
  readonly lines: readonly number[];
  /** Names of parameters and locals that it hands to readers. */
  readonly names: ReadonlySet<string>;
}

/** Marked lines by function, named as in the outline; empty where the file is not ported. `root`: the project's. */
export function markersOf(goPath: string, root: string = process.cwd()): ReadonlyMap<string, readonly number[]> {
  return new Map([...loadMarks(goPath, root)].map(([func, { lines }]) => [func, lines]));
}

/** What the port marks in a Go file, by function; empty where the file is not ported. */
export function loadMarks(goPath: string, root: string): ReadonlyMap<string, Marks> {
  const path = join(root, 'lib/engine/port', goPath.replace(/\.go$/, '.ts'));
  return existsSync(path) ? marksIn(readFileSync(path, 'utf8')) : new Map();
}

const ENTER = /\.enter\(\s*'(?<func>[\w.]+)'/;
/** `at(460)`, whatever the variable is called, and the names in `at.set({ … })`. */
const MARK = new RegExp(`${ENTER.source}|\\bat\\w*\\((?<line>\\d+)\\)|\\bat\\w*\\.set\\((?=\\{)`, 'g');

/** The marks in the text of a port file. The port says which function it is in before it marks its first line. */
export function marksIn(port: string): ReadonlyMap<string, Marks> {
  const found = new Map<string, { lines: Set<number>; names: Set<string> }>();
  let open = { lines: new Set<number>(), names: new Set<string>() };
  for (const match of port.matchAll(MARK)) {
    const { func, line } = match.groups ?? {};
    if (func !== undefined) {
      open = found.get(func) ?? { lines: new Set(), names: new Set() };
      found.set(func, open);
    }
    if (line !== undefined) open.lines.add(Number(line));
    else for (const name of objectKeys(port, match.index + match[0].length)) open.names.add(name);
  }
  return new Map(
    [...found].map(([func, { lines, names }]) => [func, { lines: [...lines].sort((a, b) => a - b), names }]),
  );
}

/** Keys of the object literal that begins at or soon after `from`, before the call's closing bracket; none without one. */
function objectKeys(text: string, from: number): readonly string[] {
  const begin = /^[\s,]*\{/.exec(text.slice(from));
  if (begin === null) return [];
  const keys: string[] = [];
  let depth = 1;
  let entry = '';
  for (let i = from + begin[0].length; depth > 0 && i < text.length; i++) {
    const char = text[i] ?? '';
    if ('{[('.includes(char)) depth++;
    if ('}])'.includes(char)) depth--;
    if (depth === 0 || (depth === 1 && char === ',')) {
      const key = /^\s*(\w+)/.exec(entry)?.[1];
      if (key !== undefined) keys.push(key);
      entry = '';
    } else entry += char;
  }
  return keys;
}
