import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, shortText } from './escape.ts';

const unescaped = (text: string) => text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('text for Mermaid', () => {
  it.each([
    ['a; participant Evil', 'a#59; participant Evil'],
    ['%%{init: {"theme": "dark"}}%%', '#37;#37;#123;init: #123;#34;theme#34;: #34;dark#34;#125;#125;#37;#37;'],
    ['<img src=x onerror=alert(1)>', '#60;img src=x onerror=alert(1)#62;'],
    ['$$x^2$$', '#36;#36;x#94;2#36;#36;'],
    ['two\nlines\r\u2028more', 'two lines  more'],
    ['日本語 app:1', '日本語 app:1'],
  ])('%j is %j', (text, expected) => expect(escapeText(text)).toBe(expected));

  it('holds nothing that Mermaid reads, whatever the text, and says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeText(text);
        expect(escaped.replaceAll(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N} ._/@:()=,+*-]*$/u);
        expect(unescaped(escaped)).toBe(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' '));
      }),
    );
  });
});

describe('a shortened text', () => {
  it('is as long as the limit, with … at its end, and whole where it fits', () => {
    expect([shortText('abcdef', 4), shortText('abcd', 4), shortText('😀😀😀', 2)]).toEqual(['abc…', 'abcd', '😀…']);
  });
});
