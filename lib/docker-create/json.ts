import type { Json } from '../engine/index.ts';

export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is under the keys, one after the other; undefined where there is nothing. */
export function under(value: Json | undefined, ...keys: readonly (string | number)[]): Json | undefined {
  return keys.reduce<Json | undefined>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}

/** The strings of a list; empty for anything else. */
export function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** Whether a value is Go's zero value, or an empty list or map: what stands when no one set it. */
export function isZero(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (value === 0 || value === 0n) return true;
  if (Array.isArray(value)) return value.every((one) => one === 0);
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A value as readers see it: a string bare unless it is empty, anything else as JSON. */
export function jsonText(value: Json): string {
  if (typeof value === 'string') return value === '' ? '""' : value;
  return JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? Number(one) : one));
}
