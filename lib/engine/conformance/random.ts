/**
 * Chance that can be had again: the same seed gives the same values on every machine (mulberry32, public domain, by
 * Tommy Ettinger). 32 bits are plenty: one scenario takes some hundred values.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** An integer from 0 to `below - 1`. */
  int(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  }

  /** An integer of a range, both ends included. */
  between(first: number, last: number): number {
    return first + this.int(last - first + 1);
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.int(100) < percent;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.int(list.length)] ?? list[0];
  }

  /** One of a list; the numbers are weights. */
  weighted<T>(list: readonly [readonly [number, T], ...(readonly [number, T])[]]): T {
    let left = this.int(list.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return list[0][1];
  }

  /** The value in `percent` of a hundred cases, else undefined. `make` runs only then. */
  maybe<T>(percent: number, make: () => T): T | undefined {
    return this.chance(percent) ? make() : undefined;
  }

  /** From `first` to `last` values. */
  many<T>(first: number, last: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.between(first, last) }, (_, i) => make(i));
  }
}

/** A seed of its own for the `index`-th of a row, far from its neighbours' (FNV-1a over both numbers). */
export function seedOf(seed: number, index: number): number {
  let hash = 0x811c9dc5;
  for (const word of [seed, index]) {
    for (let shift = 0; shift < 32; shift += 8) {
      hash = Math.imul(hash ^ ((word >>> shift) & 0xff), 0x01000193) >>> 0;
    }
  }
  return hash;
}
