import type { Quantity } from '../port/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';

/** A value that may still be changed, all the way down: what Go's code does to a pod before anyone else has seen it. */
export type Writable<T> = T extends Quantity | string | number | bigint | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [K in keyof T]: Writable<T[K]> };

/** Freezes a value all the way down and gives it back as what nobody changes any more. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) deepFreeze(item);
  return Object.freeze(value);
}
