import { describe, expect, it } from 'vitest';
import { mapEntries } from './map-order.ts';

const keysOf = (map: Readonly<Record<string, string>>) => mapEntries(map).map(([key]) => key);

describe('the order of a map', () => {
  it('is that of its sorted keys up to eight', () => {
    expect(keysOf({ b: '', h: '', a: '', g: '', c: '', f: '', d: '', e: '' }).join('')).toBe('abcdefgh');
  });

  it('is that of its buckets beyond eight, by the hash of the keys, whatever their length', () => {
    const keys = Array.from({ length: 11 }, (_, i) => `${'k'.repeat(1 + i * 7)}${i}`);
    const ordered = keysOf(Object.fromEntries(keys.map((key) => [key, ''])));
    // Computed by a Go program from the hash of Go 1.19.
    expect(ordered.map((key) => key.replace(/^k+/, '')).join(' ')).toBe('2 3 4 5 6 7 8 9 10 0 1');
  });

  it('has every entry once', () => {
    const map = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`key-${i}`, String(i)]));
    expect(Object.fromEntries(mapEntries(map))).toEqual(map);
    expect(mapEntries(map)).toHaveLength(60);
  });
});
