import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitBlobSha } from './blob.ts';
import { CacheError, cacheProvider } from './cache.ts';
import { inParallel, type Provider, type Wanted } from './provider.ts';
import { type PullEvent, pullFiles } from './pull-files.ts';

const file = (text: string): Wanted => ({ path: `${text}.go`, sha: gitBlobSha(Buffer.from(text)) });
const wanted = ['one', 'two', 'three'].map(file);

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A provider that has some texts, under the paths of `file`. */
function has(name: string, texts: readonly string[]): Provider & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    serve: async (files, { report }) => {
      asked.push(...files.map(({ path }) => path));
      for (const text of texts) {
        const found = files.find(({ path }) => path === `${text}.go`);
        if (found) await report(found, { bytes: Buffer.from(text) });
      }
    },
  };
}

describe('pullFiles', () => {
  it('asks each provider for what the ones before it did not have, and the last for nothing once all is there', async () => {
    const providers = [has('a', ['one']), has('b', ['two', 'three']), has('c', [])] as const;
    const pulled = await pullFiles(wanted, { providers, cacheDir: dir });
    expect(pulled.map(({ provider }) => provider)).toEqual(['a', 'b', 'b']);
    expect(providers.map(({ asked }) => asked.length)).toEqual([3, 2, 0]);
  });

  it('tells every reason of a file that no one has', async () => {
    const broken: Provider = { name: 'b', serve: () => Promise.reject(new Error('out of order')) };
    const [one, two] = await pullFiles(wanted, { providers: [has('a', ['one']), broken], cacheDir: dir });
    expect(one).toEqual({ ...wanted[0], provider: 'a', failures: [] });
    expect(two?.failures.map(({ provider, why }) => `${provider}: ${why}`)).toEqual([
      'a: a does not have it.',
      'b: out of order',
    ]);
  });

  it('keeps what came before a provider broke, and goes on there in the next run', async () => {
    const breaks: Provider = {
      name: 'a',
      serve: async ([first], { report }) => {
        if (first) await report(first, { bytes: Buffer.from('one') });
        throw new Error('gone');
      },
    };
    await pullFiles(wanted, { providers: [breaks], cacheDir: dir });
    const next = has('b', ['two', 'three']);
    const pulled = await pullFiles(wanted, { providers: [cacheProvider(dir), next], cacheDir: dir });
    expect(pulled.map(({ provider }) => provider)).toEqual(['cache', 'b', 'b']);
    expect(next.asked).toEqual(['two.go', 'three.go']);
  });

  it('keeps nothing whose SHA is not the pinned one', async () => {
    const liar: Provider = {
      name: 'liar',
      serve: async (files, { report }) => {
        for (const each of files) await report(each, { bytes: Buffer.from('lies') });
      },
    };
    const pulled = await pullFiles(wanted, { providers: [liar], cacheDir: dir });
    expect(pulled.map(({ provider }) => provider)).toEqual([undefined, undefined, undefined]);
    expect(pulled[0]?.failures[0]?.why).toContain(`wanted ${wanted[0]?.sha}, got ${gitBlobSha(Buffer.from('lies'))}`);
    expect(await readdir(dir)).toEqual([]);
  });

  it('ends with the reason when what was served cannot be kept, and asks no one else', async () => {
    await writeFile(join(dir, 'file'), '');
    const next = has('b', ['one', 'two', 'three']);
    const providers = [has('a', ['one', 'two', 'three']), next];
    await expect(pullFiles(wanted, { providers, cacheDir: join(dir, 'file') })).rejects.toThrow(CacheError);
    expect(next.asked).toEqual([]);
  });

  it('ends when it is told to stop', async () => {
    const stop = new AbortController();
    const slow: Provider = {
      name: 'slow',
      serve: (_, { signal }) =>
        new Promise((_done, fail) => signal.addEventListener('abort', () => fail(new Error('cut')))),
    };
    const running = pullFiles(wanted, { providers: [slow, has('b', ['one'])], cacheDir: dir, signal: stop.signal });
    stop.abort(new Error('stopped by hand'));
    await expect(running).rejects.toThrow('stopped by hand');
  });

  it('says each thing as it happens', async () => {
    const events: PullEvent[] = [];
    await pullFiles(wanted.slice(0, 2), {
      providers: [has('a', ['one'])],
      cacheDir: dir,
      onEvent: (event) => events.push(event),
    });
    expect(events).toEqual([
      { kind: 'served', path: 'one.go', provider: 'a', done: 1 },
      { kind: 'failed', attempt: { file: 'two.go', provider: 'a', why: 'a does not have it.' } },
    ]);
  });
});

describe('inParallel', () => {
  it('does each item once, no more at a time than the limit', async () => {
    const done: number[] = [];
    let open = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 2));
      open--;
      done.push(item);
    });
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });
  it('begins nothing after a failure, and throws it when what was under way has ended', async () => {
    const log: string[] = [];
    const work = async (item: number) => {
      log.push(`begin ${item}`);
      if (item === 1) throw new Error('one');
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`end ${item}`);
    };
    await expect(inParallel([1, 2, 3, 4], 2, work)).rejects.toThrow('one');
    expect(log).toEqual(['begin 1', 'begin 2', 'end 2']);
  });
});
