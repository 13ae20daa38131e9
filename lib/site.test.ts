import { describe, expect, it } from 'vitest';
import { absolute, siteUrl } from './site.ts';

describe('siteUrl', () => {
  it('is nothing without SITE_URL', () => {
    expect(siteUrl('')).toBeUndefined();
    expect(absolute('/ja', undefined)).toBeUndefined();
  });
  it('refuses what is no address, and says what one looks like', () => {
    expect(() => siteUrl('example.org')).toThrow(/SITE_URL is "example.org".*https:/);
    expect(() => siteUrl('javascript:alert(1)')).toThrow(/SITE_URL/);
  });
  it('makes absolute addresses', () => {
    expect(absolute('/ja/source', siteUrl('https://example.org/'))).toBe('https://example.org/ja/source');
  });
});
