/** Values by Go name. Snapshots: what a step holds never changes later. */
export type Locals = Readonly<Record<string, unknown>>;

/** Makes snapshots of all values, in place: whoever hands an object of locals over does not keep it. */
export function snapshotAll(locals: Locals): Locals {
  const owned: Record<string, unknown> = locals;
  for (const name in owned) {
    const value = owned[name];
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) continue;
    owned[name] = snapshot(value);
  }
  return owned;
}

/** A copy that later writes cannot reach. Frozen values never change and are shared; functions are left out. */
export function snapshot(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.length === 0 ? NONE : value.map(snapshot);
  if (value instanceof Map) return new Map([...value].map(([k, v]) => [k, snapshot(v)]));
  if (value instanceof Set) return new Set(value);
  if (value instanceof Error) return value.message;
  return snapshotAll({ ...value });
}

/** Every snapshot of an empty list: they are many. */
const NONE: readonly unknown[] = Object.freeze([]);
