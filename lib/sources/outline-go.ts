import type { Declaration } from './outline.ts';

const FUNC = /^func (?:\((?:\w+ )?\*?(?<receiver>\w+)\) )?(?<name>\w+)\(/;
const TYPE = /^type (?<name>\w+) /;
/** A name in `type ( … )`: one tab, then the name and what it stands for. */
const GROUPED = /^\t(?<name>\w+) /;

/**
 * The declarations of a file as gofmt leaves it: what is not closed on its own line ends at the first line that closes at
 * the same indent.
 */
export function outlineGo(lines: readonly string[]): readonly Declaration[] {
  const found: Declaration[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.startsWith('/*')) {
      i = endOfComment(lines, i);
    } else if (line === 'type (') {
      const end = endOf(lines, i, '');
      found.push(...grouped(lines, i + 1, end));
      i = end;
    } else {
      const declaration = declared(lines, i);
      if (declaration === undefined) continue;
      found.push(declaration);
      i = declaration.last - 1;
    }
  }
  return found;
}

function declared(lines: readonly string[], i: number): Declaration | undefined {
  const line = lines[i] ?? '';
  const func = FUNC.exec(line)?.groups;
  if (func?.name !== undefined) {
    const range = { first: i + 1, last: endOfFunc(lines, i) + 1 };
    if (func.receiver === undefined) return { name: func.name, kind: 'func', ...range };
    return { name: `${func.receiver}.${func.name}`, kind: 'func', receiver: func.receiver, ...range };
  }
  const name = TYPE.exec(line)?.groups?.name;
  return name === undefined ? undefined : { name, kind: 'type', first: i + 1, last: endOf(lines, i, '') + 1 };
}

/** The types between `type (` and its `)`. `end` is the index of the latter. */
function grouped(lines: readonly string[], from: number, end: number): readonly Declaration[] {
  const found: Declaration[] = [];
  for (let i = from; i < end; i++) {
    const name = GROUPED.exec(lines[i] ?? '')?.groups?.name;
    if (name === undefined) continue;
    const last = endOf(lines, i, '\t');
    found.push({ name, kind: 'type', first: i + 1, last: last + 1 });
    i = last;
  }
  return found;
}

/** Index of a function's closing brace: the first line that is one, as its signature may go over several lines. */
function endOfFunc(lines: readonly string[], i: number): number {
  if (withoutComment(lines[i] ?? '').endsWith('}')) return i;
  const end = lines.findIndex((line, at) => at > i && line.startsWith('}'));
  return end === -1 ? lines.length - 1 : end;
}

/** Index of the line that closes what line `i` opens, at the same indent: itself, if it leaves nothing open. */
function endOf(lines: readonly string[], i: number, indent: string): number {
  if (!/[{(]$/.test(withoutComment(lines[i] ?? ''))) return i;
  const end = lines.findIndex((line, at) => at > i && (line.startsWith(`${indent}}`) || line.startsWith(`${indent})`)));
  return end === -1 ? lines.length - 1 : end;
}

function withoutComment(line: string): string {
  return line.replace(/\s+\/\/.*$/, '');
}

function endOfComment(lines: readonly string[], i: number): number {
  const end = lines.findIndex((line, at) => at >= i && line.includes('*/'));
  return end === -1 ? lines.length - 1 : end;
}
