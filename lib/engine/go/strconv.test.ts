import { describe, expect, it } from 'vitest';
import { ParseInt, ParseUint } from './strconv.ts';

describe('ParseUint', () => {
  it.each(['0', '007', '4294967295'])('reads %s', (text) => {
    expect(ParseUint(text, 32)).toEqual([BigInt(text)]);
  });

  it.each([
    ['', 'strconv.ParseUint: parsing "": invalid syntax'],
    ['+1', 'strconv.ParseUint: parsing "+1": invalid syntax'],
    ['4294967296', 'strconv.ParseUint: parsing "4294967296": value out of range'],
  ])('refuses %j with the text of Go', (text, message) => {
    expect(ParseUint(text, 32)[1]?.message).toBe(message);
  });
});

describe('ParseInt', () => {
  it.each([
    ['+7', 7n],
    ['-9223372036854775808', -9223372036854775808n],
  ])('reads %s', (text, value) => {
    expect(ParseInt(text, 64)).toEqual([value]);
  });

  it('refuses what 64 bits do not hold', () => {
    const message = 'strconv.ParseInt: parsing "9223372036854775808": value out of range';
    expect(ParseInt('9223372036854775808', 64)[1]?.message).toBe(message);
  });
});
