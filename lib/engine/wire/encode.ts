import type { Quantity } from '../port/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';
import { NumberText } from './exact-json.ts';
import { goJsonString } from './go-json.ts';
import type { Entries, Schema, Shape } from './schema.ts';

/** Prints a value as Go's `encoding/json` does. */
export function encode<T>(schema: Schema<T>, value: T): string {
  return print(schema, value);
}

type Fielded = Readonly<Record<string, unknown>>;

// The one place where values are plain `unknown`: the tables' own types have tied each field to its schema.
function print(shape: Shape, value: unknown): string {
  switch (shape.kind) {
    case 'string':
      return goJsonString(value as string);
    case 'intOrString':
      return typeof value === 'string' ? goJsonString(value) : String(value);
    case 'quantity':
      return `"${(value as Quantity).String()}"`;
    case 'time':
      return value === '' ? 'null' : `"${value}"`;
    case 'raw':
      return JSON.stringify(value, (_, item) => (item instanceof NumberText ? Number(item.text) : item));
    case 'pointer':
      return value === undefined ? 'null' : print(shape.of, value);
    case 'list':
      return `[${(value as readonly unknown[]).map((item) => print(shape.of, item)).join(',')}]`;
    case 'map': {
      const entries = Object.entries(value as Fielded).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${entries.map(([key, item]) => `${goJsonString(key)}:${print(shape.of, item)}`).join(',')}}`;
    }
    case 'struct':
      return printStruct(shape.entries, value as Fielded);
    default:
      return String(value);
  }
}

function printStruct(entries: Entries, value: Fielded): string {
  let out = '';
  for (const [name, shape] of entries) {
    const field = value[name];
    if (shape.omit && isEmpty(shape, field)) continue;
    out += `${out === '' ? '' : ','}"${name}":${print(shape, field)}`;
  }
  return `{${out}}`;
}

/** Whether `omitempty` leaves the value out. */
function isEmpty({ kind }: Shape, value: unknown): boolean {
  switch (kind) {
    case 'string':
      return value === '';
    case 'bool':
      return !value;
    case 'int32':
    case 'int64':
      return value === 0;
    case 'pointer':
      return value === undefined;
    case 'list':
      return (value as readonly unknown[]).length === 0;
    case 'map':
      return Object.keys(value as Fielded).length === 0;
    default:
      return false;
  }
}
