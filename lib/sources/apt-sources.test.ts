import { describe, expect, it } from 'vitest';
import { packageFor, sourcePackageLists, sourcePackages } from './apt-sources.ts';

const derive = (name: string, text: string) => sourcePackageLists([{ name, text }])[0]?.text;

describe('the lists of source packages', () => {
  it('are the same places as the machine gets its packages from, with their options', () => {
    expect(
      derive(
        'sources.list',
        '# comment\ndeb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian stable main # here\n\n#deb http://off.example/ x y\n',
      ),
    ).toBe('deb-src [signed-by=/k.gpg] http://mirror.example/debian stable main\n');
  });
  it('name a place once that the machine has for sources already', () => {
    expect(derive('a.list', 'deb http://m.example/ s main\ndeb-src http://m.example/ s main\n')).toBe(
      'deb-src http://m.example/ s main\n',
    );
  });
  it('drop an option that only names the architecture', () => {
    expect(derive('a.list', 'deb [ arch=amd64 ] http://m.example/ s main')).toMatch(/^deb-src +http:\/\/m\.example/);
  });
  it('are derived from stanzas, which keep their other fields', () => {
    const text =
      'Types: deb deb-src\n# snapshot\nURIs: http://m.example/debian\nSuites: a b\nSigned-By:\n -----BEGIN\n .\n x\n\ntypes: deb\nURIs: http://n.example/\nSuites: c\n';
    expect(derive('debian.sources', text)).toBe(
      'Types: deb-src\nURIs: http://m.example/debian\nSuites: a b\nSigned-By:\n -----BEGIN\n .\n x\n\nTypes: deb-src\nURIs: http://n.example/\nSuites: c\n',
    );
  });
  it('leave out stanzas that are switched off and files that apt does not read', () => {
    const off = 'Types: deb\nEnabled: no\nURIs: http://m.example/\nSuites: a\n';
    expect(
      sourcePackageLists([
        { name: 'a.sources', text: off },
        { name: 'b.list.disabled', text: 'deb http://m.example/ s main' },
        { name: 'c.list', text: '' },
      ]),
    ).toEqual([]);
  });
});

const showsrc = `Package: kubernetes
Binary: kubernetes-client
Version: 1.20.5+really1.20.2-1.1+deb12u1
Files:
 ${'1'.repeat(32)} 2600 kubernetes_1.20.5+really1.20.2-1.1+deb12u1.dsc
 ${'2'.repeat(32)} 35000000 kubernetes_1.20.5+really1.20.2.orig.tar.gz
 ${'3'.repeat(32)} 12000 kubernetes_1.20.5+really1.20.2-1.1+deb12u1.debian.tar.xz
Checksums-Sha256:
 ${'4'.repeat(64)} 35000000 kubernetes_1.20.5+really1.20.2.orig.tar.gz

Package: kubernetes
Version: 1.32.0-1
Files:
 ${'5'.repeat(32)} 1 kubernetes_1.32.0.orig.tar.gz
`;

describe('source packages', () => {
  it('are read with the name and size of their upstream archive', () => {
    expect(sourcePackages(showsrc)).toEqual([
      {
        version: '1.20.5+really1.20.2-1.1+deb12u1',
        archive: { name: 'kubernetes_1.20.5+really1.20.2.orig.tar.gz', size: 35000000 },
      },
      { version: '1.32.0-1', archive: { name: 'kubernetes_1.32.0.orig.tar.gz', size: 1 } },
    ]);
  });
  it('are none where apt prints none', () => {
    expect(sourcePackages('')).toEqual([]);
  });
  it.each([
    ['1.20.2-1', true],
    ['1:1.20.2-1~bpo11+1', true],
    ['1.20.5+really1.20.2-1.1+deb12u1', true],
    ['1.20.2+dfsg1-3', true],
    ['1.20.2', true],
    ['1.20.20-1', false],
    ['1.20.5-1', false],
    ['1.20.2+really1.20.5-1', false],
  ])('of version %s are of v1.20.2: %s', (version, same) => {
    const found = packageFor('v1.20.2', [{ version, archive: { name: 'a.orig.tar.gz', size: 1 } }]);
    expect(found !== undefined).toBe(same);
  });
});
