import { describe, expect, it } from 'vitest';
import { formatIP, IsIPv6String, ParseIP } from './net.ts';

describe('ParseIP', () => {
  it.each(['10.244.0.2', '0.0.0.0', '255.255.255.255', '::ffff:10.0.0.1', '::ffff:a00:1'])(
    'takes %s for IPv4',
    (text) => {
      expect(ParseIP(text)).toBe(4);
    },
  );

  it.each(['::', '::1', 'fd00::10.0.0.1', 'fe80:0:0:0:0:0:0:1', '1:2:3:4:5:6:7::'])('takes %s for IPv6', (text) => {
    expect(ParseIP(text)).toBe(6);
    expect(IsIPv6String(text)).toBe(true);
  });

  it.each([
    '',
    '10.244.0',
    '256.0.0.1',
    '01.2.3.4',
    '1::2::3',
    '1:2:3:4:5:6:7:8:9',
    ':1',
    'fe80::1%eth0',
    '1:2:3:4:5:6:7:8::',
  ])('gives nil for %j', (text) => {
    expect(ParseIP(text)).toBeUndefined();
  });
});

describe('formatIP', () => {
  it.each([
    ['10.244.7.7', '10.244.7.7'],
    ['FD00:0:0::0:7', 'fd00::7'],
    ['::', '::'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:0:2:0:0:3:4', '1::2:0:0:3:4'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['fe80::', 'fe80::'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
  ])('prints %s as Go does: %s', (text, printed) => {
    expect(formatIP(text)).toBe(printed);
  });
});
