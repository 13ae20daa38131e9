/*
 * Port of pkg/kubelet/util/cache/object_cache.go at v1.20.2, blob 98dbe40534a1d12d1e1e2a4dd04ed337a691209b.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. The store that forgets is a map.
 */
import type { Result } from '../../../../../go-error.ts';

/** A class, as it stands behind a field of what uses it. */
export class ObjectCache<T> {
  readonly cache = new Map<string, { readonly obj: T; readonly added: bigint }>();
  readonly updater: () => Result<T>;
  readonly ttl: bigint;
  readonly now: () => bigint;

  /** `ttl` in nanoseconds, `now` Unix time in nanoseconds. */
  constructor(f: () => Result<T>, ttl: bigint, now: () => bigint) {
    this.updater = f;
    this.ttl = ttl;
    this.now = now;
  }

  Get(key: string): Result<T> {
    const value = this.cache.get(key);
    if (value === undefined || this.now() - value.added > this.ttl) {
      const [obj, err] = this.updater();
      if (err !== undefined) {
        return [undefined, err];
      }
      this.cache.set(key, { obj, added: this.now() });
      return [obj];
    }
    return [value.obj];
  }
}

export function NewObjectCache<T>(f: () => Result<T>, ttl: bigint, now: () => bigint): ObjectCache<T> {
  return new ObjectCache(f, ttl, now);
}
