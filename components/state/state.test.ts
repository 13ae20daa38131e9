import { describe, expect, it } from 'vitest';
import { ageText, countText } from './age.ts';
import { fieldLines } from './fields.ts';
import { jsonText } from './json.ts';
import { tabOf } from './tabs.ts';

describe('a field of podActions', () => {
  it('reads as Go would print it, with the names of containers', () => {
    expect(fieldLines(null, [])).toEqual(['nil']);
    expect(fieldLines('', [])).toEqual(['""']);
    expect(fieldLines(true, [])).toEqual(['true']);
    expect(fieldLines([0, 2], ['app', 'side'])).toEqual(['0: app', '2']);
    expect(fieldLines([], [])).toEqual(['[]']);
    expect(fieldLines({}, [])).toEqual(['{}']);
  });

  it('says of each container to kill which it is and why', () => {
    const kills = { 'container-1': { name: 'app', message: 'it changed' }, 'container-2': { name: 'b', message: '' } };
    expect(fieldLines(kills, [])).toEqual(['container-1 (app): it changed', 'container-2 (b)']);
  });
});

const SECOND = 1_000_000_000n;

describe('an age', () => {
  it.each([
    [0n, '0s'],
    [999_000_000n, '0s'],
    [119n * SECOND, '119s'],
    [120n * SECOND, '2m'],
    [125n * SECOND, '2m5s'],
    [600n * SECOND, '10m'],
    [3n * 3600n * SECOND, '3h'],
    [12_000n * SECOND, '3h20m'],
    [48n * 3600n * SECOND, '2d'],
    [200n * 3600n * SECOND, '8d'],
    [-5n * SECOND, '0s'],
  ])('of %d ns is %s, as kubectl says it', (age, text) => expect(ageText(age)).toBe(text));

  it('of events that are counted says how many there were, and since when', () => {
    expect(countText({ count: 4, over: 130n * SECOND })).toBe('(x4 over 2m10s)');
  });
});

describe('JSON on the screen', () => {
  it('is what the wire says, over several lines, with whole numbers exact', () => {
    const value = { a: [1, 'x', null], big: 9_007_199_254_740_993n, none: {}, list: [] };
    expect(jsonText(value)).toBe(
      '{\n "a": [\n  1,\n  "x",\n  null\n ],\n "big": 9007199254740993,\n "none": {},\n "list": []\n}',
    );
    expect(jsonText('a"b')).toBe('"a\\"b"');
  });
});

describe('a tab in the address', () => {
  it('is the first one where the address names none that exists', () => {
    expect([tabOf('cri'), tabOf('nope'), tabOf(undefined), tabOf(['cri'])]).toEqual([
      'cri',
      'actions',
      'actions',
      'actions',
    ]);
  });
});
