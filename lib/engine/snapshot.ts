/** Values by Go name. Snapshots: what a step holds never changes later. */
export type Locals = Readonly<Record<string, unknown>>;

/** A copy of all values that later writes cannot reach. */
export function snapshotAll(locals: Locals): Locals {
  const copy: Record<string, unknown> = {};
  for (const name in locals) copy[name] = snapshot(locals[name]);
  return copy;
}

/** A copy that later writes cannot reach. Frozen values never change and are shared; functions are left out. */
export function snapshot(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(snapshot));
  if (value instanceof Map) return Object.freeze(new Map([...value].map(([k, v]) => [k, snapshot(v)])));
  if (value instanceof Set) return Object.freeze(new Set(value));
  if (value instanceof Error) return value.message;
  return Object.freeze(snapshotAll(value as Locals));
}
