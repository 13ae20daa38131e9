import { type Codec, DecodeError, expected } from './codec.ts';
import { type ExactJson, type ExactObject, isObject } from './exact-json.ts';

/** The fields of a Go struct, in its order, by their JSON names. */
export type Fields<T> = { readonly [K in keyof T]-?: Codec<T[K]> };

/** A Go struct; `fields` is for embedding. */
export interface Struct<T> extends Codec<T> {
  readonly fields: Fields<T>;
}

/** Builds the codec of a struct. A field that the interface has and the table has not, or the other way, is a type error. */
export function struct<T extends object>(fields: Fields<T>): Struct<T> {
  // The one place where field names are plain strings: the table's own type has tied each to its codec.
  const entries = Object.entries(fields) as [string, Codec<unknown>][];
  const zero = () => build(entries, {}) as T;
  return {
    fields,
    zero,
    decode(value) {
      if (value === null) return zero();
      if (!isObject(value)) throw expected('an object', value);
      return build(entries, value) as T;
    },
    encode: (value) => encode(entries, value as Readonly<Record<string, unknown>>),
    empty: () => false,
  };
}

function build(entries: readonly [string, Codec<unknown>][], value: ExactObject): object {
  const out: Record<string, unknown> = {};
  let known = 0;
  for (const [name, codec] of entries) {
    let field: unknown;
    if (Object.hasOwn(value, name)) {
      known++;
      field = decodeField(name, codec, value[name] ?? null);
    } else {
      field = codec.zero();
    }
    if (field !== undefined) out[name] = field;
  }
  if (known === Object.keys(value).length) return out;
  return build(entries, exactNames(entries, value));
}

function decodeField(name: string, codec: Codec<unknown>, value: ExactJson): unknown {
  try {
    return codec.decode(value);
  } catch (error) {
    throw error instanceof DecodeError ? error.within(name) : error;
  }
}

/** Go's decoder takes a key in any case. Throws for a key that is none in any case. */
function exactNames(entries: readonly [string, Codec<unknown>][], value: ExactObject): ExactObject {
  const names = new Map(entries.map(([name]) => [name.toLowerCase(), name]));
  const exact = new Set(entries.map(([name]) => name));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = exact.has(key) ? key : names.get(key.toLowerCase());
      if (name === undefined)
        throw new DecodeError(`unknown field; there are ${[...exact].join(', ') || 'none'}`).within(key);
      return [name, item];
    }),
  );
}

function encode(entries: readonly [string, Codec<unknown>][], value: Readonly<Record<string, unknown>>): string {
  let out = '';
  for (const [name, codec] of entries) {
    const field = value[name];
    if (codec.omit && codec.empty(field)) continue;
    out += `${out === '' ? '' : ','}"${name}":${codec.encode(field)}`;
  }
  return `{${out}}`;
}
