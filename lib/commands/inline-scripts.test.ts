import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineScriptHashes, pathOfPage } from './inline-scripts.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('inlineScriptHashes', () => {
  it('hashes the text of inline scripts exactly, and leaves out those with a source', () => {
    const html =
      '<script src="/a.js" async=""></script><p>x</p><script>self.f=1</script><script id="b"> 日本 \n</script>';
    expect(inlineScriptHashes(html)).toEqual([hash('self.f=1'), hash(' 日本 \n')]);
  });
  it('ends a script at its end tag, as a browser does', () => {
    expect(inlineScriptHashes('<script>a("<b>")</script><script>c</script>')).toEqual([hash('a("<b>")'), hash('c')]);
  });
  it('finds none in a page without scripts', () => {
    expect(inlineScriptHashes('<p>x</p>')).toEqual([]);
  });
});

describe('pathOfPage', () => {
  it('is the path without the ending', () => {
    expect(pathOfPage('ja.html')).toBe('/ja');
    expect(pathOfPage('ja/source/pkg/kubelet/kubelet.go.html')).toBe('/ja/source/pkg/kubelet/kubelet.go');
  });
  it("gathers Next's own pages under *", () => {
    expect(pathOfPage('_not-found.html')).toBe('*');
    expect(pathOfPage('_global-error.html')).toBe('*');
  });
});
