import { describe, expect, it } from 'vitest';
import { pageMetadata } from './page-metadata.ts';

const about = { lang: 'en', path: '/source', title: 'Source', description: 'd' } as const;

describe('pageMetadata', () => {
  it('says where the page and its other language are when the address of the site is known', () => {
    const { alternates, openGraph } = pageMetadata(about, new URL('https://example.org'));
    expect(alternates).toEqual({
      canonical: 'https://example.org/en/source',
      languages: { ja: 'https://example.org/ja/source', en: 'https://example.org/en/source' },
    });
    expect(openGraph?.url).toBe('https://example.org/en/source');
  });
  it('leaves absolute links out when it is not, rather than have them wrong', () => {
    const metadata = pageMetadata(about);
    expect(metadata.alternates).toBeUndefined();
    expect(JSON.stringify(metadata)).not.toContain('http');
  });
});
