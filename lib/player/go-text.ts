/** A part of a value: a field, an element, an entry of a map or a member of a set. `key` is unique within its value. */
export interface ValuePart {
  readonly key: string;
  readonly value: unknown;
}

/** A value in at most `limit` characters, as Go readers would write it; longer ones end in `…`. */
export function shortValue(value: unknown, limit = 48): string {
  const characters = [...goText(value, 2, limit)];
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

/**
 * What a value is made of: fields in their order, elements by index, entries of maps and members of sets sorted as Go prints
 * them. Empty for what has no parts.
 */
export function partsOf(value: unknown): readonly ValuePart[] {
  if (typeof value !== 'object' || value === null || printed(value) !== undefined) return [];
  if (Array.isArray(value)) return value.map((item: unknown, i) => ({ key: String(i), value: item }));
  if (value instanceof Map) return sorted([...value].map(([key, item]) => ({ key: keyText(key), value: item })));
  if (value instanceof Set) return sorted([...value].map((item) => ({ key: keyText(item), value: true })));
  return Object.entries(value).map(([key, item]) => ({ key, value: item }));
}

/** The part of a value that a path of keys leads to; undefined where there is none. */
export function partAt(value: unknown, path: readonly string[]): { readonly value: unknown } | undefined {
  let here: { readonly value: unknown } | undefined = { value };
  for (const key of path) {
    here = partsOf(here.value).find((part) => part.key === key);
    if (!here) return undefined;
  }
  return here;
}

/** Deeper than any value of the port is nested: past it only the same object is equal, so that a cycle ends. */
const DEEPEST = 40;

/** Whether two values hold the same. Snapshots are copies, so most are equal without being the same object. */
export function sameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || depth > DEEPEST) return false;
  const text = printed(a);
  if (text !== undefined || Array.isArray(a) !== Array.isArray(b)) return text !== undefined && text === printed(b);
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  if (ours.length !== theirs.length) return false;
  return ours.every((part, i) => {
    const other = theirs[i];
    return other?.key === part.key && sameValue(part.value, other.value, depth + 1);
  });
}

/** Stops once the text is longer than `room`: the rest would be cut. */
function goText(value: unknown, depth: number, room: number): string {
  if (value === undefined || value === null) return 'nil';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room + 1));
  if (typeof value !== 'object') return String(value);
  const text = printed(value);
  if (text !== undefined) return text;
  const list = Array.isArray(value);
  const [open, close, between] = list ? ['[', ']', ' '] : ['{', '}', ', '];
  const parts = partsOf(value);
  if (parts.length === 0) return open + close;
  if (depth === 0) return `${open}…${close}`;
  let out = open;
  for (const [i, part] of parts.entries()) {
    if (out.length > room) return out;
    const item = goText(part.value, depth - 1, room - out.length);
    out += `${i === 0 ? '' : between}${list ? item : `${part.key}: ${item}`}`;
  }
  return out + close;
}

/** What prints itself, as Go's `String` and `Error` methods do. */
function printed(value: object): string | undefined {
  if (value instanceof Error) return value.message;
  if ('String' in value && typeof value.String === 'function') return String(value.String());
  return undefined;
}

function keyText(key: unknown): string {
  return typeof key === 'string' ? key : shortValue(key, 80);
}

function sorted(parts: readonly ValuePart[]): readonly ValuePart[] {
  return parts.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
