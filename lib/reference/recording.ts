import type { Provenance } from '../engine/conformance/index.ts';

/** A run of the real kubelet as it is kept. Never edited by hand. */
export interface Recording {
  readonly provenance: Provenance;
  /** As the program printed it; field order is part of it. */
  readonly run: Json;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The text of a recording: indented, but lists of plain values, and of blocks, on one line each. */
export function printRecording(recording: Recording): string {
  return `${print({ provenance: { ...recording.provenance }, run: recording.run }, '')}\n`;
}

/** The parts of a recording. @throws SyntaxError */
export function parseRecording(text: string): Recording {
  return JSON.parse(text);
}

function print(value: Json, indent: string): string {
  if (typeof value !== 'object' || value === null || isFlat(value)) return JSON.stringify(value);
  const inner = `${indent} `;
  const rows = Array.isArray(value)
    ? value.map((item: Json) => `${inner}${print(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}

/** What stands on one line: what is empty, a list of plain values, and a list of blocks. */
function isFlat(value: object): boolean {
  if (!Array.isArray(value)) return Object.keys(value).length === 0;
  return value.every((item) => typeof item !== 'object' || item === null || isBlock(item));
}

function isBlock(item: object): boolean {
  return Array.isArray(item) && item.length === 3 && typeof item[0] === 'string' && typeof item[1] === 'number';
}

/** Where two runs differ first, by path, with both values in short; at most `limit` of them. */
export function firstDifferences(recorded: Json, now: Json, limit = 5): readonly string[] {
  const found: string[] = [];
  walk(recorded, now, '');
  return found;

  function walk(a: Json | undefined, b: Json | undefined, path: string): void {
    if (found.length >= limit || a === b) return;
    if (
      typeof a !== 'object' ||
      typeof b !== 'object' ||
      a === null ||
      b === null ||
      Array.isArray(a) !== Array.isArray(b)
    ) {
      found.push(`${path}: recorded ${short(a)}, now ${short(b)}`);
      return;
    }
    const [before, after] = [Object.entries(a), Object.entries(b)];
    const keys = new Set([...before, ...after].map(([key]) => key));
    const [left, right] = [new Map<string, Json>(before), new Map<string, Json>(after)];
    for (const key of keys)
      walk(left.get(key), right.get(key), Array.isArray(a) ? `${path}[${key}]` : `${path}.${key}`);
  }
}

function short(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
