/** JSON in memory with every number exact: what a JavaScript number would round or respell is kept apart. */
export type ExactJson =
  | null
  | boolean
  | number
  | bigint
  | string
  | NumberText
  | readonly ExactJson[]
  | { readonly [key: string]: ExactJson };

export type ExactObject = { readonly [key: string]: ExactJson };

/** A number whose spelling matters or that no number holds, such as `1e3` or `1.0`: quantities are read from the text. */
export class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Reads JSON. Throws SyntaxError, as JSON.parse does. */
export function parseExactJson(text: string): ExactJson {
  return MAY_ROUND.test(text) ? JSON.parse(text, keepExact) : JSON.parse(text);
}

/** Whether a value is a JSON object. */
export function isObject(value: ExactJson | undefined): value is ExactObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText);
}

/**
 * A cheap look for numbers that need care, so that most scenarios are read without a reviver: after a key or in a list,
 * a minus zero, a fraction or power, or many digits. A short fraction that ends in no zero, such as 0.25, needs none. It
 * may find one inside a string, which costs time alone.
 */
const MAY_ROUND = /(?:"\s*:|[[,])\s*(?!-?[1-9]?\d{0,5}\.\d{0,4}[1-9][\s,\]}])(?:-0|-?\d+[.eE]|-?\d{16})/;

function keepExact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined || String(value) === context.source) return value;
  return /^-?\d+$/.test(context.source) ? BigInt(context.source) : new NumberText(context.source);
}

/** RFC 7386: objects merge key by key, null removes, everything else replaces. The keys come out sorted, as from a Go map. */
export function mergePatch(target: ExactJson | undefined, patch: ExactJson): ExactJson {
  if (!isObject(patch)) return sortKeys(patch);
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries([...merged].sort(byKey));
}

function sortKeys(value: ExactJson): ExactJson {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, sortKeys(item)] as const);
  return Object.fromEntries(entries.sort(byKey));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
