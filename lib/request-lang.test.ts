import { describe, expect, it } from 'vitest';
import { isChoice, langOfPath, requestLang } from './request-lang.ts';

describe('requestLang', () => {
  it('takes the remembered language before anything else', () => {
    expect(requestLang('en', 'ja')).toBe('en');
  });
  it('takes the better of the languages that the reader names', () => {
    expect(requestLang(undefined, 'en-US,en;q=0.9,ja;q=0.8')).toBe('en');
    expect(requestLang(undefined, 'fr, en;q=0.3, ja-JP;q=0.7')).toBe('ja');
    expect(requestLang(undefined, 'ja;q=0, en;q=0.1')).toBe('en');
  });
  it('gives English to who names only other languages, and Japanese to who names none', () => {
    expect(requestLang(undefined, 'fr-FR')).toBe('en');
    expect(requestLang(undefined, null)).toBe('ja');
    expect(requestLang(undefined, '*')).toBe('ja');
  });
  it('ignores a cookie that names no language', () => {
    expect(requestLang('xx', 'en')).toBe('en');
  });
});

describe('langOfPath', () => {
  it('reads the first part only', () => {
    expect(langOfPath('/en/source')).toBe('en');
    expect(langOfPath('/source/en')).toBeUndefined();
    expect(langOfPath('/english')).toBeUndefined();
  });
});

describe('isChoice', () => {
  it('is using the switch on the site', () => {
    expect(isChoice('en', 'ja', 'same-origin')).toBe(true);
  });
  it('is not following a link from elsewhere, nor staying in the language', () => {
    expect(isChoice('en', 'ja', 'cross-site')).toBe(false);
    expect(isChoice('en', 'ja', null)).toBe(false);
    expect(isChoice('ja', 'ja', 'same-origin')).toBe(false);
  });
});
