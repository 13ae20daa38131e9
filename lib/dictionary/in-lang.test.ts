import { describe, expect, it } from 'vitest';
import { fill, inLang } from './in-lang.ts';

describe('inLang', () => {
  it('keeps the keys and takes one language', () => {
    const words = { read: { ja: '読む', en: 'Read' } };
    expect(inLang(words, 'ja')).toEqual({ read: '読む' });
    expect(inLang(words, 'en')).toEqual({ read: 'Read' });
  });
});

describe('fill', () => {
  it('puts every value into its place', () => {
    expect(fill('{n} of {total}, {n}', { n: 2, total: 8 })).toBe('2 of 8, 2');
  });
  it('leaves a name without a value in sight', () => {
    expect(fill('{n} files', {})).toBe('{n} files');
  });
});
