import type { Declaration } from './outline.ts';

const OPENS = /^(?<indent>\s*)(?<word>message|service|enum) (?<name>\w+)\s*\{/;
const RPC = /^\s*rpc (?<name>\w+)\s*\(/;

/** Messages, enums, services and their calls: an rpc is a `func` whose receiver is its service. Nested types stand after the one that holds them. */
export function outlineProto(lines: readonly string[]): readonly Declaration[] {
  const found: Declaration[] = [];
  let service: string | undefined;
  for (const [i, line] of lines.entries()) {
    const opened = OPENS.exec(line)?.groups;
    if (opened?.name !== undefined) {
      if (opened.indent === '') service = opened.word === 'service' ? opened.name : undefined;
      const last = endOfBlock(lines, i, opened.indent ?? '');
      found.push({ name: opened.name, kind: 'type', first: i + 1, last });
      continue;
    }
    const rpc = RPC.exec(line)?.groups?.name;
    if (rpc === undefined || service === undefined) continue;
    const end = lines.findIndex((other, at) => at >= i && /[;}]\s*$/.test(other));
    found.push({
      name: `${service}.${rpc}`,
      kind: 'func',
      receiver: service,
      first: i + 1,
      last: (end === -1 ? i : end) + 1,
    });
  }
  return found;
}

/** 1-based line of the brace that closes the block that line `i` opens. */
function endOfBlock(lines: readonly string[], i: number, indent: string): number {
  if (/\}\s*$/.test(lines[i] ?? '')) return i + 1;
  const end = lines.findIndex((line, at) => at > i && line.startsWith(`${indent}}`));
  return end === -1 ? lines.length : end + 1;
}
