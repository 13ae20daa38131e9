import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from './report-file.ts';
import { problem, type StandIn, standIn } from './test/github-stand-in.ts';

// The command as a reader runs it, in a project of made-up files. PATH is empty, so that there is no apt to ask.
const files = new Map([
  ['a/one.go', 'package one\n'],
  ['two.go', 'package two\n'],
]);

let root = '';
let github: StandIn;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
  github = await standIn(files);
  await mkdir(join(root, 'content'));
  const { repository, tag, commit, files: shas } = github.pins;
  const list = [...shas].map(([path, sha]) => `  ${path}: ${sha}\n`).join('');
  await writeFile(
    join(root, 'content/sources.yaml'),
    `repository: ${repository}\ntag: ${tag}\ncommit: ${commit}\nfiles:\n${list}`,
  );
});
afterEach(async () => {
  await github.close();
  await rm(root, { recursive: true });
});

function pull(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const script = fileURLToPath(new URL('pull.ts', import.meta.url));
  const env = { ...process.env, PATH: root, GITHUB_API_URL: github.url, GITHUB_TOKEN: '', KUBERNETES_SRC: '' };
  return new Promise((done) => {
    const child = execFile(process.execPath, [script, ...args], { cwd: root, env }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm run pull', () => {
  it('says of each file who served it, and asks no one the second time', async () => {
    const first = await pull();
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^ {2}github {2}a\/one\.go$/m);
    expect(first.out).toMatch(/2 files: 2 github \(\d+\.\d s\)/);
    expect(github.requests).toHaveLength(2);
    const second = await pull();
    expect(second.out).toMatch(/^ {2}cache {3}two\.go$/m);
    expect(github.requests).toHaveLength(2);
    expect((await pull('--allow-missing')).out).toMatch(/^ {2}2 files: 2 cache \(\d+\.\d s\)\n$/);
  });

  it('fails readably when a file cannot be had, keeps the others and fetches only the rest the next time', async () => {
    github.next(problem(404, 'Not Found'));
    const { code, out, err } = await pull();
    expect(code).toBe(1);
    expect(out).toContain('1 missing, 1 github');
    expect(err).toMatch(
      /1 of 2 pinned files.*github +.*does not have it \(404\).*folder +KUBERNETES_SRC is not set\..*debian +This machine has no apt-get\./s,
    );
    expect((await readReport(join(root, '.cache'))).map(({ provider }) => provider)).toEqual([
      'github',
      'folder',
      'debian',
    ]);
    expect((await pull()).code).toBe(0);
    expect(github.requests).toHaveLength(3);
    expect(await readReport(join(root, '.cache'))).toEqual([]);
  });

  it('ends well without the source when the site is to start all the same', async () => {
    await github.close();
    const { code, err } = await pull('--allow-missing');
    expect(code).toBe(0);
    expect(err).toContain('2 of 2 pinned files could not be had');
  });

  it('prints one JSON object', async () => {
    const { out } = await pull('--json');
    expect(JSON.parse(out)).toMatchObject({ ok: true, files: [{ path: 'a/one.go', provider: 'github' }, {}] });
  });

  it('asks again on demand, with what it was served before', async () => {
    await pull();
    expect((await pull('--revalidate')).out).toContain('2 files: 2 github');
    expect(github.requests.slice(2).map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([true, true]);
  });

  it('says that the cache cannot be written', async () => {
    await writeFile(join(root, '.cache'), '');
    const { code, err } = await pull();
    expect(code).toBe(1);
    expect(err).toMatch(/^✕ Cannot (read|write) .*a file stands where a folder is needed/);
    expect(err).not.toContain('    at ');
  });

  it('refuses an option that it does not know, and lists those that it does', async () => {
    const { code, err } = await pull('--fast');
    expect(code).toBe(2);
    expect(err).toMatch(/--fast[\s\S]*--allow-missing/);
  });
});
