import { describe, expect, it } from 'vitest';
import { developmentPolicy, permitFor, policy } from './csp.ts';

const scripts = (text: string) => text.split('; ').find((part) => part.startsWith('script-src '));
const hashes = { '/ja': ['sha256-a'], '/ja/source/a.go': ['sha256-b', 'sha256-c'], '*': ['sha256-n'] };
const nonce = () => 'N';

describe('policy', () => {
  it('lets scripts of this site run and no inline one that is not named', () => {
    expect(scripts(policy({}))).toBe("script-src 'self'");
    expect(scripts(policy({ hashes: ['sha256-a'], nonce: 'N' }))).toBe("script-src 'self' 'nonce-N' 'sha256-a'");
  });
  it('never allows inline or evaluated scripts on a built page', () => {
    expect(scripts(policy({ nonce: 'N' }))).not.toMatch(/unsafe/);
    expect(policy({})).toMatch(/object-src 'none'.*base-uri 'none'/);
  });
  it('names each directive once', () => {
    for (const text of [policy({}), developmentPolicy()]) {
      const names = text.split('; ').map((part) => part.split(' ')[0]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('permitFor', () => {
  it('knows a prerendered page by its hashes and gives it no nonce', () => {
    expect(permitFor('/ja', hashes, nonce)).toEqual({ hashes: ['sha256-a'] });
    expect(permitFor('/ja/source/a.go/', hashes, nonce)).toEqual({ hashes: ['sha256-b', 'sha256-c'] });
    expect(permitFor('/ja/source/%61.go', hashes, nonce)).toEqual({ hashes: ['sha256-b', 'sha256-c'] });
  });
  it('gives what is rendered on request a nonce, and the hashes of "not found" with it', () => {
    expect(permitFor('/ja/step/fresh-pod', hashes, nonce)).toEqual({ hashes: ['sha256-n'], nonce: 'N' });
  });
  it('takes a path that is not decodable as it is', () => {
    expect(permitFor('/%E0%A4%A', {}, nonce)).toEqual({ hashes: [], nonce: 'N' });
  });
});
