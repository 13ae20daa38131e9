import type { Json } from '../../lib/engine/index.ts';

/** JSON over several lines. Whole numbers that no number holds stand as they are, as in Go's JSON. */
export function jsonText(value: Json, indent = ''): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  const [open, close, items] = Array.isArray(value)
    ? ['[', ']', value.map((item: Json) => jsonText(item, inner))]
    : ['{', '}', Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${jsonText(item, inner)}`)];
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}
