import { describe, expect, it } from 'vitest';
import { MustParse, ParseQuantity } from './quantity.ts';

describe('a quantity', () => {
  it.each([
    ['0', '0'],
    ['00', '0'],
    ['1000m', '1'],
    ['0.5', '500m'],
    ['1.500', '1.500'],
    ['1000', '1k'],
    ['1024', '1024'],
    ['2048Ki', '2Mi'],
    ['0.5Gi', '512Mi'],
    ['0.5Ki', '512'],
    ['1e3', '1e3'],
    ['1E3', '1E3'],
    ['12e2', '1200'],
    ['+5', '+5'],
    ['-', '0'],
    ['m', '0'],
    ['0.0000000001', '1n'],
    ['9223372036854775808Ki', '9223372036854775807'],
  ])('%s is printed as %s', (text, printed) => {
    expect(MustParse(text).String()).toBe(printed);
  });

  it.each(['', 'x', '1KB', '1 Gi', '1e', '1.2.3', '1e9223372036854775808', '１'])('is not %j', (text) => {
    expect(ParseQuantity(text)[1]).toBeInstanceOf(Error);
  });

  it('rounds its value up, so that whoever got some gets some', () => {
    expect(MustParse('1m').Value()).toBe(1n);
    expect(MustParse('1500m').Value()).toBe(2n);
    expect(MustParse('1Gi').Value()).toBe(1024n ** 3n);
    expect(MustParse('250m').MilliValue()).toBe(250n);
    expect(MustParse('1n').MilliValue()).toBe(1n);
  });

  it('is compared by amount, not by text', () => {
    expect(MustParse('1024Mi').Cmp(MustParse('1Gi'))).toBe(0);
    expect(MustParse('0.9').Cmp(MustParse('1'))).toBe(-1);
    expect(MustParse('1.5Gi').Cmp(MustParse('1Gi'))).toBe(1);
  });

  it('loses what is finer than a thousandth when it is rounded, and keeps its text otherwise', () => {
    expect(MustParse('1u').RoundUp(-3).String()).toBe('1m');
    expect(MustParse('1.500').RoundUp(-3).String()).toBe('1.500');
  });

  it('adds up exactly and takes the format of the first that is not zero', () => {
    expect(MustParse('0.1').Add(MustParse('200m')).String()).toBe('300m');
    expect(MustParse('0').Add(MustParse('1Gi')).String()).toBe('1Gi');
  });

  it('wraps around where Go multiplies at once and is zero where Go goes step by step', () => {
    expect(MustParse('957756303717958904k').Value()).toBe(-1474388114937780032n);
    expect(MustParse('9000000000000000P').Value()).toBe(0n);
  });
});
