import { describe, expect, it } from 'vitest';
import { githubDevHref, githubHref, sourceHref } from './source-links.ts';

const pinned = { repository: 'kubernetes/kubernetes', commit: 'faecb19' };

describe('links to a file', () => {
  it('go to the pinned commit, never to a branch that moves', () => {
    expect(githubHref(pinned, 'pkg/a.go', { first: 3, last: 9 })).toBe(
      'https://github.com/kubernetes/kubernetes/blob/faecb19/pkg/a.go#L3-L9',
    );
    expect(githubDevHref(pinned, 'pkg/a.go')).toBe('https://github.dev/kubernetes/kubernetes/blob/faecb19/pkg/a.go');
  });
  it('stay on the site in the language of the reader', () => {
    expect(sourceHref('en', 'pkg/a.go', { first: 3, last: 3 })).toBe('/en/source/pkg/a.go#L3');
  });
});
