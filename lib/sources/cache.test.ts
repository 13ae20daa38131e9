import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitBlobSha } from './blob.ts';
import { CacheError, cacheProblem, readCached, writeWhole } from './cache.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(async () => {
  await chmod(dir, 0o755);
  await rm(dir, { recursive: true });
});

const bytes = Buffer.from('package a\n');
const sha = gitBlobSha(bytes);

describe('the cache', () => {
  it('gives back what was written under its SHA', async () => {
    await writeWhole(join(dir, 'deep/er', sha), bytes);
    expect(await readCached(join(dir, 'deep/er'), sha)).toEqual({ kind: 'hit', bytes });
  });
  it('says that nothing is there', async () => {
    expect(await readCached(dir, sha)).toEqual({ kind: 'absent' });
  });
  it('does not give out bytes that are not what their name says', async () => {
    await writeFile(join(dir, sha), 'package b\n');
    expect(await readCached(dir, sha)).toEqual({ kind: 'damaged', got: gitBlobSha(Buffer.from('package b\n')) });
  });
  it('never shows half a file: many writers and a reader at once', async () => {
    const big = Buffer.alloc(2 ** 20, 'a');
    const name = gitBlobSha(big);
    const seen = new Set<string>();
    let writing = true;
    const reader = (async () => {
      while (writing) seen.add((await readCached(dir, name)).kind);
    })();
    await Promise.all(Array.from({ length: 8 }, () => writeWhole(join(dir, name), big)));
    writing = false;
    await reader;
    expect(seen.has('damaged')).toBe(false);
    expect(await readdir(dir)).toEqual([name]);
  });
  it('leaves nothing behind when it cannot write, and says what helps', async () => {
    await mkdir(join(dir, sha));
    await writeFile(join(dir, sha, 'x'), '');
    await expect(writeWhole(join(dir, sha), bytes)).rejects.toThrow(CacheError);
    expect(await readdir(dir)).toEqual([sha]);
    await writeFile(join(dir, 'file'), 'kept');
    await expect(writeWhole(join(dir, 'file/below'), bytes)).rejects.toThrow(/a file stands where a folder is needed/);
    expect(await readFile(join(dir, 'file'), 'utf8')).toBe('kept');
  });
  it.each([
    ['ENOSPC', /the disk is full.*goes on where it stopped/],
    ['EROFS', /this user may not.*\.cache/],
  ])('says what helps against %s', (code, remedy) => {
    const problem = cacheProblem('write', '/a/b', Object.assign(new Error('x'), { code }));
    expect(problem).toMatch(/^Cannot write \/a\/b: /);
    expect(problem).toMatch(remedy);
  });
});
