import { describe, expect, it } from 'vitest';
import { Clean, Join } from './path.ts';

describe('Clean', () => {
  it.each([
    ['', '.'],
    ['/', '/'],
    ['a//b/', 'a/b'],
    ['/../a/./b/../c', '/a/c'],
    ['../../a', '../../a'],
    ['a/..', '.'],
  ])('makes %j %j', (path, clean) => {
    expect(Clean(path)).toBe(clean);
  });
});

describe('Join', () => {
  it('leaves empty elements out', () => {
    expect(Join('/var/log', '', 'pods')).toBe('/var/log/pods');
    expect(Join('', '')).toBe('');
  });
});
