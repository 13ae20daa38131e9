import { int64 as shorter } from '../go/int64.ts';
import { ParseQuantity, Quantity } from '../port/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';
import { DecodeError, expected, inside } from './decode-error.ts';
import { type ExactJson, type ExactObject, isObject, NumberText } from './exact-json.ts';
import type { Entries, Schema, Shape } from './schema.ts';

/** Reads a value as Go's `encoding/json` does with unknown fields disallowed. Throws DecodeError. */
export function decode<T>(schema: Schema<T>, value: ExactJson): T {
  // What `read` makes of a schema is of the schema's type.
  return read(schema, value) as T;
}

function read(shape: Shape, value: ExactJson): unknown {
  if (shape.kind === 'raw') return value;
  if (value === null) return zero(shape);
  switch (shape.kind) {
    case 'string':
      return readString(value);
    case 'bool':
      if (typeof value === 'boolean') return value;
      throw expected('true or false', value);
    case 'int32':
      return Number(readInteger(value, 32));
    case 'int64':
      return shorter(readInteger(value, 64));
    case 'intOrString':
      return typeof value === 'string' ? readString(value) : Number(readInteger(value, 32));
    case 'quantity':
      return readQuantity(value);
    case 'time':
      return readTime(value);
    case 'pointer':
      return read(shape.of, value);
    case 'list':
      if (!Array.isArray(value)) throw expected('a list', value);
      return value.length === 0 ? NO_LIST : value.map((item, i) => inside(i, () => read(shape.of, item)));
    case 'map': {
      if (!isObject(value)) throw expected('an object', value);
      const entries = Object.entries(value).map(([key, item]) => [key, inside(key, () => read(shape.of, item))]);
      return Object.fromEntries(entries);
    }
    case 'struct':
      if (!isObject(value)) throw expected('an object', value);
      return build(shape.entries, value);
    default:
      return shape satisfies never;
  }
}

const NO_LIST: readonly unknown[] = Object.freeze([]);
const NO_MAP = Object.freeze({});
const NO_QUANTITY = new Quantity(0n, 0, 'DecimalExponent');

/** What a value that is not there, or null, is read as. */
function zero(shape: Shape): unknown {
  switch (shape.kind) {
    case 'string':
    case 'time':
      return '';
    case 'bool':
      return false;
    case 'int32':
    case 'int64':
    case 'intOrString':
      return 0;
    case 'quantity':
      return NO_QUANTITY;
    case 'raw':
      return null;
    case 'pointer':
      return undefined;
    case 'list':
      return NO_LIST;
    case 'map':
      return NO_MAP;
    case 'struct':
      return build(shape.entries, {});
    default:
      return shape satisfies never;
  }
}

function readString(value: ExactJson): string {
  if (typeof value !== 'string') throw expected('a string', value);
  return value.isWellFormed() ? value : value.toWellFormed();
}

/** An integer literal that fits in so many bits. */
function readInteger(value: ExactJson, bits: number): bigint {
  const exact = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
  if (typeof exact === 'bigint' && exact === BigInt.asIntN(bits, exact)) return exact;
  if (typeof value !== 'number' && typeof value !== 'bigint' && !(value instanceof NumberText)) {
    throw expected('a whole number', value);
  }
  throw new DecodeError(
    `must be a whole number of ${bits} bits, not ${value instanceof NumberText ? value.text : value}`,
  );
}

function readQuantity(value: ExactJson): Quantity {
  if (typeof value === 'boolean' || isObject(value) || Array.isArray(value)) throw expected('a quantity', value);
  const text = value instanceof NumberText ? value.text : String(value);
  const [parsed, err] = ParseQuantity(text.trim());
  if (err) throw new DecodeError(`${JSON.stringify(text)} is no quantity: ${err.message}`);
  return parsed;
}

function readTime(value: ExactJson): string {
  if (typeof value !== 'string') throw expected('a time', value);
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:\d\d)$/.exec(value);
  const local = parts ? new Date(`${parts[1]}Z`) : undefined;
  // A day that the month does not have would roll over; Go refuses it.
  if (!parts || !local || Number.isNaN(local.getTime()) || !local.toISOString().startsWith(String(parts[1]))) {
    throw new DecodeError(`${JSON.stringify(value)} is no time like 2021-02-17T10:00:00Z`);
  }
  const utc = new Date(`${parts[1]}${parts[2]}`).toISOString().replace(/\.\d+Z$/, 'Z');
  return utc === '0001-01-01T00:00:00Z' ? '' : utc;
}

function build(entries: Entries, value: ExactObject): object {
  const out: Record<string, unknown> = {};
  let known = 0;
  for (const [name, shape] of entries) {
    let field: unknown;
    if (Object.hasOwn(value, name)) {
      known++;
      field = inside(name, () => read(shape, value[name] ?? null));
    } else {
      field = zero(shape);
    }
    if (field !== undefined) out[name] = field;
  }
  if (known === Object.keys(value).length) return out;
  return build(entries, exactNames(entries, value));
}

/** Go's decoder takes a key in any case. Throws for a key that is none in any case. */
function exactNames(entries: Entries, value: ExactObject): ExactObject {
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
