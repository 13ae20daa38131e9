import { describe, expect, it } from 'vitest';
import { Aggregate, Errorf, New, NewAggregate, StatusError } from '../go-error.ts';
import { ParseNormalizedNamed } from './docker-reference.ts';
import { formatDuration, parseDuration } from './duration.ts';
import { Sprintf } from './fmt.ts';
import { int64 } from './int64.ts';
import { quote } from './quote.ts';

describe('a Go duration', () => {
  it.each([
    ['10s', 10_000_000_000n],
    ['1h2m3.5s', 3_723_500_000_000n],
    ['.5ms', 500_000n],
    ['1.s', 1_000_000_000n],
    ['1µs', 1_000n],
    ['1μs', 1_000n],
    ['-1s', -1_000_000_000n],
    ['0', 0n],
    ['9223372036854775807ns', 9_223_372_036_854_775_807n],
  ])('%s is read as %s nanoseconds', (text, nanoseconds) => {
    expect(parseDuration(text)).toBe(nanoseconds);
  });

  it.each(['', '10', 's', '.s', '1d', '1h 2m', '10S', '9223372036854775808ns', '1e3s'])('is not %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it.each([
    [0n, '0s'],
    [1n, '1ns'],
    [1_500n, '1.5µs'],
    [2_000_000n, '2ms'],
    [10_000_000_000n, '10s'],
    [300_000_000_000n, '5m0s'],
    [3_723_500_000_000n, '1h2m3.5s'],
    [-1_000_000n, '-1ms'],
  ])('of %s nanoseconds is printed as %s', (nanoseconds, text) => {
    expect(formatDuration(nanoseconds)).toBe(text);
  });
});

describe('quote', () => {
  it.each([
    ['app', '"app"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['\t\n\x01\x7f', '"\\t\\n\\x01\\x7f"'],
    ['日本 é', '"日本 é"'],
    ['\u00a0\u2028', '"\\u00a0\\u2028"'],
    ['\u{1f600}\u{e0001}', '"\u{1f600}\\U000e0001"'],
  ])('writes %j as a Go string', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});

describe('Sprintf', () => {
  it('prints errors by their text, nil as Go does, and slices in brackets', () => {
    expect(Sprintf('%v %q %s %d 100%%', New('no'), 'a', undefined, 3n)).toBe('no "a" <nil> 3 100%');
    expect(Sprintf('%v %q', ['a', 'b'], ['c'])).toBe('[a b] ["c"]');
  });

  it('says which argument is missing', () => {
    expect(Sprintf('%s')).toBe('%!s(MISSING)');
  });
});

describe('errors', () => {
  it('carry their text and no stack', () => {
    const err = Errorf('failed to %q: %v', 'x', New('why'));
    expect(err.message).toBe('failed to "x": why');
    expect(err.stack).not.toContain('\n    at ');
  });

  it('of a CRI call print as a gRPC status', () => {
    expect(new StatusError('Unknown', 'full').message).toBe('rpc error: code = Unknown desc = full');
  });

  it('aggregate without repeating a text', () => {
    const [a, b] = [New('a'), New('b')];
    expect(NewAggregate([undefined])).toBeUndefined();
    expect(NewAggregate([a])?.message).toBe('a');
    expect(NewAggregate([a, b, New('a')])?.message).toBe('[a, b]');
    expect(NewAggregate([a, New('a')])?.message).toBe('a');
    expect(NewAggregate([new Aggregate([a, b]), b])?.message).toBe('[a, b]');
  });
});

describe('int64', () => {
  it('is a number while that is exact', () => {
    expect(int64(2n ** 53n - 1n)).toBe(2 ** 53 - 1);
    expect(int64(2n ** 53n)).toBe(2n ** 53n);
  });
});

describe('an image reference', () => {
  const hex = 'a1'.repeat(32);

  it.each([
    ['busybox', 'docker.io/library/busybox', '', ''],
    ['a/b:1', 'docker.io/a/b', '1', ''],
    ['index.docker.io/busybox', 'docker.io/library/busybox', '', ''],
    ['reg.io:5000/a__b/c-d:v1.2', 'reg.io:5000/a__b/c-d', 'v1.2', ''],
    ['localhost/app', 'localhost/app', '', ''],
    [`app:1@sha256:${hex}`, 'docker.io/library/app', '1', `sha256:${hex}`],
  ])('%s has its parts', (text, name, tag, digest) => {
    expect(ParseNormalizedNamed(text)).toEqual([{ name, tag, digest }, undefined]);
  });

  it.each([
    ['', 'invalid reference format'],
    ['App', 'invalid reference format: repository name must be lowercase'],
    ['Reg.io/App', 'invalid reference format: repository name must be lowercase'],
    ['a..b', 'invalid reference format'],
    ['app:', 'invalid reference format'],
    ['0'.repeat(64), `invalid repository name (${'0'.repeat(64)}), cannot specify 64-byte hexadecimal strings`],
    ['x'.repeat(256), 'repository name must not be more than 255 characters'],
    [`app@sha256:${'a'.repeat(32)}`, 'invalid checksum digest length'],
    [`app@sha256:${'A1'.repeat(32)}`, 'invalid checksum digest format'],
    [`app@md5:${'a'.repeat(32)}`, 'unsupported digest algorithm'],
  ])('%s is refused in the words of Docker', (text, error) => {
    expect(ParseNormalizedNamed(text)[1]?.message).toBe(error);
  });

  it('is refused at once, however long its wrong name is', () => {
    const before = performance.now();
    expect(ParseNormalizedNamed(`${'a'.repeat(5000)}!`)[1]).toBeInstanceOf(Error);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
