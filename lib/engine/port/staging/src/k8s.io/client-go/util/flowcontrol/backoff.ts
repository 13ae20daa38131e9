/*
 * Port of staging/src/k8s.io/client-go/util/flowcontrol/backoff.go at v1.20.2, blob c48ba03e8cd1db1aa0b7759b1a45f30b81b453e3.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; a duration and a time are nanoseconds; whoever holds the Backoff may follow its
 * entries through `changed`. Left out: locks, the real clock.
 */
/** What a Backoff asks for the time: Unix time in nanoseconds. */
export interface Clock {
  Now(): bigint;
}

interface backoffEntry {
  readonly backoff: bigint;
  readonly lastUpdate: bigint;
}

export class Backoff {
  readonly perItemBackoff = new Map<string, backoffEntry>();
  readonly clock: Clock;
  readonly defaultDuration: bigint;
  readonly maxDuration: bigint;
  readonly #changed: () => void;

  /** Durations in nanoseconds; `changed` runs after an entry was set or deleted. */
  constructor(initial: bigint, max: bigint, tc: Clock, changed: () => void = () => {}) {
    this.clock = tc;
    this.defaultDuration = initial;
    this.maxDuration = max;
    this.#changed = changed;
  }

  Get(id: string): bigint {
    let delay = 0n;
    const entry = this.perItemBackoff.get(id);
    if (entry) {
      delay = entry.backoff;
    }
    return delay;
  }

  Next(id: string, eventTime: bigint): void {
    const entry = this.perItemBackoff.get(id);
    let backoff = this.defaultDuration;
    if (entry && !hasExpired(eventTime, entry.lastUpdate, this.maxDuration)) {
      const delay = entry.backoff * 2n;
      backoff = delay < this.maxDuration ? delay : this.maxDuration;
    }
    this.perItemBackoff.set(id, { backoff, lastUpdate: this.clock.Now() });
    this.#changed();
  }

  IsInBackOffSince(id: string, eventTime: bigint): boolean {
    const entry = this.perItemBackoff.get(id);
    if (!entry) {
      return false;
    }
    if (hasExpired(eventTime, entry.lastUpdate, this.maxDuration)) {
      return false;
    }
    return this.clock.Now() - eventTime < entry.backoff;
  }

  IsInBackOffSinceUpdate(id: string, eventTime: bigint): boolean {
    const entry = this.perItemBackoff.get(id);
    if (!entry) {
      return false;
    }
    if (hasExpired(eventTime, entry.lastUpdate, this.maxDuration)) {
      return false;
    }
    return eventTime - entry.lastUpdate < entry.backoff;
  }

  GC(): void {
    const now = this.clock.Now();
    for (const [id, entry] of this.perItemBackoff) {
      if (now - entry.lastUpdate > this.maxDuration * 2n) {
        this.perItemBackoff.delete(id);
        this.#changed();
      }
    }
  }
}

function hasExpired(eventTime: bigint, lastUpdate: bigint, maxDuration: bigint): boolean {
  return eventTime - lastUpdate > maxDuration * 2n;
}
