import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSingleKey, keepSingleKeys, singleKeysOn } from './single-keys.ts';

afterEach(() => vi.unstubAllGlobals());

function storage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

describe('singleKeysOn', () => {
  it('is on until the reader turns it off, and on again after', () => {
    storage();
    expect(singleKeysOn()).toBe(true);
    keepSingleKeys(false);
    expect(singleKeysOn()).toBe(false);
    keepSingleKeys(true);
    expect(singleKeysOn()).toBe(true);
  });
  it('is on where storage is forbidden', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
    });
    expect(singleKeysOn()).toBe(true);
  });
});

describe('isSingleKey', () => {
  it('means letters, digits and signs, also with a Japanese IME, but no arrows and no Esc', () => {
    expect(['y', '1', '?', 'り', 'Process'].every(isSingleKey)).toBe(true);
    expect(['ArrowRight', 'Escape', 'F10'].some(isSingleKey)).toBe(false);
  });
});
