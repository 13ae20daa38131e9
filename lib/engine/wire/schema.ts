import type { Int64 } from '../go/int64.ts';
import type { Quantity } from '../port/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';
import type { IntOrString } from '../port/staging/src/k8s.io/apimachinery/pkg/util/intstr/intstr.ts';
import type { ExactJson } from './exact-json.ts';

/**
 * How one Go type stands in JSON. `encode.ts` prints by it and `decode.ts` reads by it; they are apart because a replay
 * prints containers, and reads nothing.
 */
export type Schema<T> = Shape & { readonly [type]?: T };

/** The TypeScript type of what a schema describes; there is no such field at run time. */
declare const type: unique symbol;

type Leaf = 'string' | 'bool' | 'int32' | 'int64' | 'intOrString' | 'quantity' | 'time' | 'raw';

export type Shape = (
  | { readonly [Kind in Leaf]: { readonly kind: Kind } }[Leaf]
  /** A pointer: nil is undefined. A list or a map: nil and empty are one; a map has string keys and is printed sorted. */
  | { readonly kind: 'pointer' | 'list' | 'map'; readonly of: Shape }
  | { readonly kind: 'struct'; readonly entries: Entries }
) & {
  /** `omitempty`. */
  readonly omit?: boolean;
};

/** The fields of a struct in Go's order. */
export type Entries = readonly (readonly [name: string, Shape])[];

export const string: Schema<string> = { kind: 'string' };
export const bool: Schema<boolean> = { kind: 'bool' };
export const int32: Schema<number> = { kind: 'int32' };
export const int64: Schema<Int64> = { kind: 'int64' };
export const intOrString: Schema<IntOrString> = { kind: 'intOrString' };
export const quantity: Schema<Quantity> = { kind: 'quantity' };
/** metav1.Time: RFC 3339 in, UTC in whole seconds out; the zero time is the empty string here and null in JSON. */
export const time: Schema<string> = { kind: 'time' };
/** JSON that is kept as it came. */
export const raw: Schema<ExactJson> = { kind: 'raw' };

export function pointer<T>(of: Schema<T>): Schema<T | undefined> {
  return { kind: 'pointer', of };
}

export function list<T>(of: Schema<T>): Schema<readonly T[]> {
  return { kind: 'list', of };
}

export function map<T>(of: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return { kind: 'map', of };
}

/** Marks a field `omitempty`. */
export function omitEmpty<T>(schema: Schema<T>): Schema<T> {
  return { ...schema, omit: true };
}

/** The fields of a Go struct, in its order, by their JSON names. */
export type Fields<T> = { readonly [K in keyof T]-?: Schema<T[K]> };

/** A Go struct; `fields` is for embedding. */
export type Struct<T> = Schema<T> & { readonly fields: Fields<T> };

/** Describes a struct. A field that the interface has and the table has not, or the other way, is a type error. */
export function struct<T extends object>(fields: Fields<T>): Struct<T> {
  return { kind: 'struct', fields, entries: Object.entries<Shape>(fields) };
}
