import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitBlobSha } from './blob.ts';
import { readCached } from './cache.ts';
import { openEtags } from './etags.ts';
import { githubProvider, routeFor } from './github.ts';
import type { Provider } from './provider.ts';
import { pullFiles } from './pull-files.ts';
import { type Answer, cutOff, MOVED, problem, type StandIn, standIn } from './test/github-stand-in.ts';

const files = new Map([
  ['a/one.go', 'package one\n'],
  ['a/two.go', 'package two // 二\n'],
  ['three.go', 'package three\n'],
]);
const many = new Map(Array.from({ length: 25 }, (_, i) => [`deep/er/f${i}.go`, `package f${i}\n`] as const));
const sha = (text: string) => gitBlobSha(Buffer.from(text));

let dir = '';
let github: StandIn;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sources-'));
  github = await standIn(files);
});
afterEach(async () => {
  await github.close();
  await rm(dir, { recursive: true });
});

/** Pulls all that the stand-in pins. By path: who served it, else what was heard. */
async function pull(options: { token?: string; retryUnitMs?: number; after?: readonly Provider[] } = {}) {
  const { token, retryUnitMs = 1, after = [] } = options;
  const { pins } = github;
  const etags = await openEtags(join(dir, 'etags.json'));
  const provider = githubProvider({ pins, cacheDir: dir, etags, apiUrl: github.url, token, retryUnitMs });
  const wanted = [...pins.files].map(([path, sha]) => ({ path, sha }));
  const pulled = await pullFiles(wanted, { providers: [provider, ...after], cacheDir: dir });
  return new Map(
    pulled.map(({ path, provider, failures }) => [path, provider ?? failures.map(({ why }) => why).join()]),
  );
}

const allFrom = (provider: string, of: ReadonlyMap<string, string> = files) =>
  new Map([...of.keys()].map((path) => [path, provider]));

describe('pulling file by file', () => {
  it('gets raw bytes at the pinned commit and keeps them under their SHA', async () => {
    expect(await pull()).toEqual(allFrom('github'));
    for (const text of files.values())
      expect(await readCached(dir, sha(text))).toEqual({ kind: 'hit', bytes: Buffer.from(text) });
    expect(github.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, undefined]);
  });

  it('asks with what it was served before, and takes the kept bytes when GitHub says 304', async () => {
    await pull();
    const before = github.requests.length;
    expect(await pull()).toEqual(allFrom('github'));
    const again = github.requests.slice(before);
    expect(new Set(again.map(({ headers }) => headers['if-none-match']))).toEqual(
      new Set([...files.values()].map((text) => `"${sha(text)}"`)),
    );
  });

  it('asks for the bytes again when what is kept is damaged', async () => {
    await pull();
    const text = 'package three\n';
    await writeFile(join(dir, sha(text)), 'package thr');
    expect((await pull()).get('three.go')).toBe('github');
    expect(github.requests.findLast(({ path }) => path.includes('three.go'))?.headers['if-none-match']).toBeUndefined();
    expect(await readCached(dir, sha(text))).toMatchObject({ kind: 'hit' });
  });

  it('stops at the limit of requests and says until when', async () => {
    await github.close();
    github = await standIn(new Map([...many].slice(0, 20)));
    const reset = Math.floor(Date.now() / 1000) + 23 * 60;
    const limited = problem(403, 'API rate limit exceeded', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    });
    github.next(...Array.from({ length: 6 }, () => limited));
    const heard = [...(await pull()).values()];
    const until = new Date(reset * 1000).toISOString();
    expect(heard).toHaveLength(20);
    for (const why of heard) expect(why).toMatch(new RegExp(`used up until ${until} \\(23 min\\).*GITHUB_TOKEN`));
    expect(github.requests.length).toBe(6);
  });

  it('waits out a limit that ends within seconds', async () => {
    const soon = String(Math.floor(Date.now() / 1000) + 2);
    github.next(problem(429, 'slow down', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }));
    expect(await pull()).toEqual(allFrom('github'));
    expect(github.requests).toHaveLength(4);
  });

  it('says which file GitHub does not have, and gets the others', async () => {
    github.next(problem(404, 'Not Found'));
    const heard = await pull();
    expect([...heard.values()].filter((said) => said === 'github')).toHaveLength(2);
    expect([...heard.values()].join()).toContain('does not have it (404)');
  });

  it('tries again when the server has failed', async () => {
    github.next(problem(500, 'oops'), problem(502, 'bad gateway'));
    expect(await pull()).toEqual(allFrom('github'));
    expect(github.requests).toHaveLength(5);
  });

  it('gives up on a server that goes on failing, and says what it answers', async () => {
    github.next(...Array.from({ length: 9 }, () => problem(503, 'maintenance')));
    expect([...(await pull()).values()]).toEqual(Array(3).fill(expect.stringContaining('answers 503: maintenance')));
    expect(github.requests).toHaveLength(9);
  });

  it('asks again for an answer that broke off', async () => {
    github.next(cutOff('pack'));
    expect(await pull()).toEqual(allFrom('github'));
    expect(github.requests).toHaveLength(4);
  });

  it('never keeps half a file: one that breaks off every time is missing', async () => {
    github.next(...Array.from({ length: 6 }, () => cutOff('pack')));
    expect([...(await pull()).values()]).toEqual(Array(3).fill(expect.stringContaining('broke off')));
    for (const text of files.values()) expect(await readCached(dir, sha(text))).toEqual({ kind: 'absent' });
  });

  it('names path, wanted and got SHA and provider for wrong bytes, and keeps none of them', async () => {
    github.next((_, response) => response.end('package wrong\n'));
    const [path = '', why] = [...(await pull())].find(([, said]) => said !== 'github') ?? [];
    const wanted = sha(files.get(path) ?? '');
    expect(why).toBe(`Wrong bytes from github for ${path}: wanted ${wanted}, got ${sha('package wrong\n')}.`);
    expect(await readCached(dir, wanted)).toEqual({ kind: 'absent' });
  });

  it('leaves a file that came wrong, and only that, to the next provider', async () => {
    github.next((_, response) => response.end('package wrong\n'));
    const asked: string[] = [];
    const next: Provider = {
      name: 'next',
      serve: async (wanted, { report }) => {
        for (const file of wanted) {
          asked.push(file.path);
          await report(file, { bytes: Buffer.from(files.get(file.path) ?? '') });
        }
      },
    };
    expect([...(await pull({ after: [next] })).values()].toSorted()).toEqual(['github', 'github', 'next']);
    expect(asked).toHaveLength(1);
  });

  it('follows a redirect, as for a repository that was renamed', async () => {
    github.next((request, response) => response.writeHead(301, { location: `${MOVED}${request.url}` }).end());
    expect(await pull()).toEqual(allFrom('github'));
    expect(github.requests.filter(({ path }) => path.startsWith(MOVED))).toHaveLength(1);
  });

  it('does not carry the token to another server', async () => {
    const other = await standIn(files);
    github.next((request, response) => response.writeHead(302, { location: `${other.url}${request.url}` }).end());
    expect(await pull({ token: 'secret' })).toEqual(allFrom('github'));
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await other.close();
  });

  it('knows at once that no one is there', async () => {
    await github.close();
    const from = performance.now();
    // With the waits that a reader has: two retries would take five seconds.
    const heard = [...(await pull({ retryUnitMs: 1000 })).values()];
    expect(heard).toEqual(Array(3).fill(expect.stringMatching(/^No connection to 127\.0\.0\.1:\d+: .*ECONNREFUSED/)));
    expect(performance.now() - from).toBeLessThan(3000);
  });

  it('sends the token, six requests at a time, however many files', async () => {
    await github.close();
    github = await standIn(many);
    // The first six are answered together, a while after the last of them: time for a seventh to come if it would.
    const held: (() => void)[] = [];
    const hold: Answer = (_, __, serve) => {
      if (held.push(serve) === 6)
        setTimeout(() => {
          for (const each of held) each();
        }, 30);
    };
    github.next(...Array.from({ length: 6 }, () => hold));
    expect(await pull({ token: 'secret' })).toEqual(allFrom('github', many));
    expect(github.requests).toHaveLength(25);
    expect(new Set(github.requests.map(({ headers }) => headers.authorization))).toEqual(new Set(['token secret']));
    expect(github.mostAtOnce()).toBe(6);
  });

  it('says that the token is refused, once', async () => {
    github.next(...Array.from({ length: 3 }, () => problem(401, 'Bad credentials')));
    expect([...(await pull({ token: 'old' })).values()]).toEqual(
      Array(3).fill(expect.stringContaining('refuses GITHUB_TOKEN: Bad credentials')),
    );
  });
});

describe('pulling the archive', () => {
  beforeEach(async () => {
    await github.close();
    github = await standIn(many);
  });

  it('is for more than twenty files without a token', () => {
    expect([routeFor(20, undefined), routeFor(21, undefined), routeFor(21, 'secret')]).toEqual([
      'files',
      'archive',
      'files',
    ]);
  });

  it('takes one request and the redirect to the archive', async () => {
    expect(await pull()).toEqual(allFrom('github', many));
    expect(github.requests.map(({ path }) => path.replace(/[^/]*$/, ''))).toEqual([
      '/repos/made-up/reader/tarball/',
      '/',
    ]);
  });

  it('stops reading once the last pinned file has passed', async () => {
    await github.close();
    github = await standIn(many, [randomBytes(16 * 2 ** 20)]);
    expect(await pull()).toEqual(allFrom('github', many));
    expect(github.archiveSent()).toBeGreaterThan(0);
    expect(github.archiveSent()).toBeLessThan(12 * 2 ** 20);
  });

  describe('that breaks off', () => {
    const last = ['z.go', randomBytes(2 ** 20).toString('hex')] as const;
    const wanted = new Map([...many, last]);
    const onward: Answer = (_, __, serve) => serve();
    beforeEach(async () => {
      await github.close();
      github = await standIn(wanted);
    });
    const half = () => cutOff(github.archive.subarray(0, github.archive.length / 2));

    it('asks for it once more', async () => {
      github.next(onward, half());
      expect(await pull()).toEqual(allFrom('github', wanted));
      expect(github.requests).toHaveLength(4);
    });

    it('keeps what had passed when it breaks off again, and says so of the rest', async () => {
      github.next(onward, half(), onward, half());
      const heard = await pull();
      expect(heard.get('deep/er/f0.go')).toBe('github');
      expect(heard.get('z.go')).toMatch(/the answer broke off/);
    });
  });

  it('says so when what comes is no archive', async () => {
    github.next((_, response) => response.end('<html>'));
    for (const why of (await pull()).values()) expect(why).toMatch(/incorrect header check/);
  });

  it('says that the commit is not there', async () => {
    github.next(problem(404, 'Not Found'));
    expect(new Set((await pull()).values())).toEqual(new Set([expect.stringContaining('does not have it (404)')]));
  });
});
