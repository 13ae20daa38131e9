import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debianProvider } from './debian.ts';
import { pullFiles } from './pull-files.ts';
import { archiveOf, pinsOf } from './test/github-stand-in.ts';

// apt is replaced by scripts of its names that come first in PATH: what they are called with, and what is left behind, counts.
const files = new Map([
  ['pkg/a.go', 'package a\n'],
  ['pkg/b.go', 'package b\n'],
]);
const pins = pinsOf(files);

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const name of ['bin', 'tmp', 'etc/sources.list.d']) await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, 'etc/sources.list.d/x.list'), 'deb http://mirror.example/debian stable main\n');
  await writeFile(join(dir, 'upstream.tar.gz'), await archiveOf(files));
  vi.stubEnv('PATH', `${join(dir, 'bin')}${delimiter}${process.env.PATH}`);
  vi.stubEnv('TMPDIR', join(dir, 'tmp'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true });
});

async function script(name: string, body: string): Promise<void> {
  await writeFile(join(dir, 'bin', name), `#!/bin/sh\n${body}\n`);
  await chmod(join(dir, 'bin', name), 0o755);
}

const showsrc = (version: string) =>
  `printf 'Package: kubernetes\\nVersion: ${version}-1\\nFiles:\\n ${'1'.repeat(32)} 9 kubernetes_${version}.orig.tar.gz\\n'`;

/** An apt-get that notes its arguments, keeps a copy of the lists that it is given, and serves the archive. */
const aptGet = () => `
echo "$*" >>${dir}/called
case "$*" in
  *update*) cp -r parts ${dir}/parts-seen ;;
  *source*) cp ${dir}/upstream.tar.gz kubernetes_1.0.0.orig.tar.gz ;;
esac`;

async function pull() {
  const wanted = [...pins.files].map(([path, sha]) => ({ path, sha }));
  const provider = debianProvider(pins, join(dir, 'etc'));
  const pulled = await pullFiles(wanted, { providers: [provider], cacheDir: join(dir, 'cache') });
  return new Set(pulled.map(({ provider, failures }) => provider ?? failures[0]?.why));
}

describe("Debian's source package", () => {
  it('serves the pinned files from its upstream archive', async () => {
    await script('apt-get', aptGet());
    await script('apt-cache', showsrc('1.0.0'));
    expect(await pull()).toEqual(new Set(['debian']));
  });

  it('is asked for with lists, states and caches in a folder that is gone afterwards', async () => {
    await script('apt-get', aptGet());
    await script('apt-cache', showsrc('1.0.0'));
    await pull();
    expect(await readFile(join(dir, 'parts-seen/x.list'), 'utf8')).toBe(
      'deb-src http://mirror.example/debian stable main\n',
    );
    const [, update = '', source = ''] = (await readFile(join(dir, 'called'), 'utf8')).split('\n');
    for (const line of [update, source]) {
      expect(line).toContain('-o Dir::Etc::sourcelist=/dev/null');
      for (const key of ['Dir::Etc::sourceparts', 'Dir::State::lists', 'Dir::Cache'])
        expect(line).toContain(`-o ${key}=${join(dir, 'tmp', 'kubelet-reader-')}`);
    }
    expect(source).toMatch(/source .*--download-only --tar-only kubernetes=1\.0\.0-1$/);
    expect(await readdir(join(dir, 'tmp'))).toEqual([]);
  });

  it('serves although some place of the machine has no source packages', async () => {
    await script('apt-get', `${aptGet()}\ncase "$*" in *update*) echo 'E: no such list' >&2; exit 100 ;; esac`);
    await script('apt-cache', showsrc('1.0.0'));
    expect(await pull()).toEqual(new Set(['debian']));
  });

  it('is of another version here: which one is said', async () => {
    await script('apt-get', aptGet());
    await script('apt-cache', showsrc('1.32.0'));
    expect(await pull()).toEqual(new Set(["Debian's kubernetes is 1.32.0-1 here, not v1.0.0."]));
  });

  it('cannot be had: what apt says is said', async () => {
    await script('apt-get', `case "$*" in *update*) echo 'W: Temporary failure resolving' >&2 ;; esac`);
    await script('apt-cache', 'exit 0');
    expect([...(await pull())].join()).toMatch(/no source package kubernetes \(W: Temporary failure resolving\)/);
    await script('apt-get', `case "$*" in *source*) echo 'E: Hash sum mismatch' >&2; exit 100 ;; esac`);
    await script('apt-cache', showsrc('1.0.0'));
    expect([...(await pull())].join()).toBe('apt-get could not fetch kubernetes 1.0.0-1: E: Hash sum mismatch');
    expect(await readdir(join(dir, 'tmp'))).toEqual([]);
  });

  it('is out of reach without apt, or without a place to get packages from', async () => {
    await script('apt-get', aptGet());
    await rm(join(dir, 'etc/sources.list.d/x.list'));
    expect([...(await pull())].join()).toContain('name no place');
    vi.stubEnv('PATH', join(dir, 'tmp'));
    expect([...(await pull())].join()).toBe('This machine has no apt-get.');
  });
});
