import { describe, expect, it } from 'vitest';
import { asSourceLists } from './apt-lists.ts';

describe('the machine’s package places, asked for sources', () => {
  it('keep everything but the type, stanza by stanza', () => {
    const text =
      'Types: deb\nURIs: mirror+file:/etc/apt/mirrors\nSuites: stable\nComponents: main\nSigned-By: /key.gpg\n';
    expect(asSourceLists('debian.sources', text)).toBe(text.replace('Types: deb', 'Types: deb-src'));
  });

  it('keep options and components, line by line, and drop comments', () => {
    const text =
      '# deb cdrom:[x]/ stable main\ndeb [signed-by=/key.gpg] file:/mirror stable main contrib\n\ndeb-src file:/b stable main\n';
    expect(asSourceLists('sources.list', text)).toBe(
      'deb-src [signed-by=/key.gpg] file:/mirror stable main contrib\ndeb-src file:/b stable main\n',
    );
  });
});
