import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitBlobSha } from './blob.ts';
import { folderProvider } from './folder.ts';
import { pullFiles } from './pull-files.ts';

const pinned = 'package pinned\n';
const file = { path: 'pkg/a.go', sha: gitBlobSha(Buffer.from(pinned)) };

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sources-'));
  await mkdir(join(dir, 'src/pkg'), { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', join(dir, 'src'), '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);

/** Who served the file, else what was heard. */
async function pull(folder: string | undefined = join(dir, 'src')) {
  const [pulled] = await pullFiles([file], { providers: [folderProvider(folder)], cacheDir: join(dir, 'cache') });
  return pulled?.provider ?? pulled?.failures[0]?.why;
}

describe('a folder', () => {
  it('serves the file that lies there', async () => {
    await writeFile(join(dir, 'src/pkg/a.go'), pinned);
    expect(await pull()).toBe('folder');
  });
  it('is told apart when it holds another version', async () => {
    await writeFile(join(dir, 'src/pkg/a.go'), 'package other\n');
    expect(await pull()).toMatch(/Wrong bytes from folder for pkg\/a\.go: wanted [0-9a-f]{40}, got [0-9a-f]{40}/);
  });
  it('says that it has no such file', async () => {
    expect(await pull()).toMatch(/ENOENT.*pkg\/a\.go/);
  });
  it('is a clone with something else checked out: the pinned version comes from its history', async () => {
    git('init', '--quiet');
    await writeFile(join(dir, 'src/pkg/a.go'), pinned);
    git('add', '.');
    git('commit', '--quiet', '-m', 'pinned');
    await writeFile(join(dir, 'src/pkg/a.go'), 'package later\n');
    git('commit', '--quiet', '-am', 'later');
    expect(await pull()).toBe('folder');
  });
  it('is not set, or is none', async () => {
    expect(await pull('')).toBe('KUBERNETES_SRC is not set.');
    expect(await pull(join(dir, 'nowhere'))).toMatch(/is no folder/);
  });
});
