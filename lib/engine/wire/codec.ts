import type { Int64 } from '../go/int64.ts';
import { int64 as shorter } from '../go/int64.ts';
import { ParseQuantity, Quantity } from '../port/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';
import type { IntOrString } from '../port/staging/src/k8s.io/apimachinery/pkg/util/intstr/intstr.ts';
import { type ExactJson, isObject, NumberText } from './exact-json.ts';
import { goJsonString } from './go-json.ts';

/** How one Go type is read from JSON and written to it, as `encoding/json` does with unknown fields disallowed. */
export interface Codec<T> {
  /** What a value that is not there, or null, decodes to. */
  zero(): T;
  /** Throws DecodeError. */
  decode(value: ExactJson): T;
  encode(value: T): string;
  /** Whether `omitempty` leaves the value out. */
  empty(value: T): boolean;
  readonly omit?: boolean;
}

/** Says where a value is wrong: `spec.containers[0].ports`, and why. */
export class DecodeError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(reason: string, path = '') {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }

  /** The same, seen from outside `step`, a key or an index. */
  within(step: string | number): DecodeError {
    const dot = this.path === '' || this.path.startsWith('[') ? '' : '.';
    const first = typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? step : `[${JSON.stringify(step)}]`;
    return new DecodeError(this.reason, `${first}${dot}${this.path}`);
  }
}

/** Runs `body`; a DecodeError in it gets `step` in front of its path. */
function inside<T>(step: string | number, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof DecodeError ? error.within(step) : error;
  }
}

/** What a value is, and which where that is short: `a string, "abc"`. */
function kindOf(value: ExactJson): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string')
    return `a string, ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'boolean') return `a boolean, ${value}`;
  return `a number, ${value instanceof NumberText ? value.text : value}`;
}

/** The error of a value that is something else. */
export function expected(what: string, value: ExactJson): DecodeError {
  return new DecodeError(`must be ${what}, not ${kindOf(value)}`);
}

export const string: Codec<string> = {
  zero: () => '',
  decode(value) {
    if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
    if (value === null) return '';
    throw expected('a string', value);
  },
  encode: goJsonString,
  empty: (value) => value === '',
};

export const bool: Codec<boolean> = {
  zero: () => false,
  decode(value) {
    if (typeof value === 'boolean') return value;
    if (value === null) return false;
    throw expected('true or false', value);
  },
  encode: String,
  empty: (value) => !value,
};

/** An integer literal that fits in so many bits. */
function integer(value: ExactJson, bits: number): bigint {
  const exact = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
  if (typeof exact === 'bigint' && exact === BigInt.asIntN(bits, exact)) return exact;
  if (typeof value !== 'number' && typeof value !== 'bigint' && !(value instanceof NumberText)) {
    throw expected('a whole number', value);
  }
  throw new DecodeError(
    `must be a whole number of ${bits} bits, not ${value instanceof NumberText ? value.text : value}`,
  );
}

export const int32: Codec<number> = {
  zero: () => 0,
  decode: (value) => (value === null ? 0 : Number(integer(value, 32))),
  encode: String,
  empty: (value) => value === 0,
};

export const int64: Codec<Int64> = {
  zero: () => 0,
  decode: (value) => (value === null ? 0 : shorter(integer(value, 64))),
  encode: String,
  empty: (value) => value === 0,
};

export const intOrString: Codec<IntOrString> = {
  zero: () => 0,
  decode: (value) => (typeof value === 'string' ? string.decode(value) : int32.decode(value)),
  encode: (value) => (typeof value === 'string' ? goJsonString(value) : String(value)),
  empty: () => false,
};

const noQuantity = new Quantity(0n, 0, 'DecimalExponent');

export const quantity: Codec<Quantity> = {
  zero: () => noQuantity,
  decode(value) {
    if (value === null) return noQuantity;
    if (typeof value === 'boolean' || isObject(value) || Array.isArray(value)) throw expected('a quantity', value);
    const text = value instanceof NumberText ? value.text : String(value);
    const [parsed, err] = ParseQuantity(text.trim());
    if (err) throw new DecodeError(`${JSON.stringify(text)} is no quantity: ${err.message}`);
    return parsed;
  },
  encode: (value) => `"${value.String()}"`,
  empty: () => false,
};

/** metav1.Time: RFC 3339 in, UTC in whole seconds out; the zero time is the empty string here and null in JSON. */
export const time: Codec<string> = {
  zero: () => '',
  decode(value) {
    if (value === null) return '';
    if (typeof value !== 'string') throw expected('a time', value);
    const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:\d\d)$/.exec(value);
    const local = parts ? new Date(`${parts[1]}Z`) : undefined;
    // A day that the month does not have would roll over; Go refuses it.
    if (!parts || !local || Number.isNaN(local.getTime()) || !local.toISOString().startsWith(String(parts[1]))) {
      throw new DecodeError(`${JSON.stringify(value)} is no time like 2021-02-17T10:00:00Z`);
    }
    const utc = new Date(`${parts[1]}${parts[2]}`).toISOString().replace(/\.\d+Z$/, 'Z');
    return utc === '0001-01-01T00:00:00Z' ? '' : utc;
  },
  encode: (value) => (value === '' ? 'null' : `"${value}"`),
  empty: () => false,
};

/** JSON that is kept as it came. */
export const raw: Codec<ExactJson> = {
  zero: () => null,
  decode: (value) => value,
  encode: (value) => JSON.stringify(value, (_, item) => (item instanceof NumberText ? Number(item.text) : item)),
  empty: () => false,
};

/** A Go pointer: nil is undefined. */
export function pointer<T>(to: Codec<T>): Codec<T | undefined> {
  return {
    zero: () => undefined,
    decode: (value) => (value === null ? undefined : to.decode(value)),
    encode: (value) => (value === undefined ? 'null' : to.encode(value)),
    empty: (value) => value === undefined,
  };
}

/** A Go slice; nil and empty are one, an empty list. */
export function list<T>(of: Codec<T>): Codec<readonly T[]> {
  const none: readonly T[] = Object.freeze([]);
  return {
    zero: () => none,
    decode(value) {
      if (value === null) return none;
      if (!Array.isArray(value)) throw expected('a list', value);
      return value.length === 0 ? none : value.map((item, i) => inside(i, () => of.decode(item)));
    },
    encode: (value) => `[${value.map((item) => of.encode(item)).join(',')}]`,
    empty: (value) => value.length === 0,
  };
}

/** A Go map with string keys; nil and empty are one. Printed with its keys sorted. */
export function map<T>(of: Codec<T>): Codec<Readonly<Record<string, T>>> {
  const none: Readonly<Record<string, T>> = Object.freeze({});
  return {
    zero: () => none,
    decode(value) {
      if (value === null) return none;
      if (!isObject(value)) throw expected('an object', value);
      const entries = Object.entries(value).map(([key, item]) => [key, inside(key, () => of.decode(item))] as const);
      return Object.fromEntries(entries);
    },
    encode(value) {
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${entries.map(([key, item]) => `${goJsonString(key)}:${of.encode(item)}`).join(',')}}`;
    },
    empty: (value) => Object.keys(value).length === 0,
  };
}

/** Marks a field `omitempty`. */
export function omitEmpty<T>(codec: Codec<T>): Codec<T> {
  return { ...codec, omit: true };
}
