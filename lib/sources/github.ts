import { readCached } from './cache.ts';
import type { Etags } from './etags.ts';
import { type GithubAccess, type GithubClient, githubClient } from './github-client.ts';
import { githubProblem, isNotModified } from './github-problem.ts';
import type { Pins } from './pins.ts';
import { type Desk, inParallel, type Provider, type Wanted } from './provider.ts';
import { filesFromTarGz } from './tarball.ts';

export interface GithubOptions extends GithubAccess {
  readonly pins: Pins;
  /** Where files are kept by SHA: what GitHub says is unchanged is taken from there. */
  readonly cacheDir: string;
  readonly etags: Etags;
}

/** Without a token GitHub answers 60 requests an hour, to all behind one address: beyond this, one archive is asked for. */
const MOST_SINGLE_REQUESTS = 20;
const AT_ONCE = 6;
/** An answer that broke off is asked for once more. */
const TRIES = 2;
const FILE_TIMEOUT_MS = 60_000;
const ARCHIVE = 'archive of the commit';

/** One file each, or the whole archive in one request? */
export function routeFor(missing: number, token: string | undefined): 'files' | 'archive' {
  return token || missing <= MOST_SINGLE_REQUESTS ? 'files' : 'archive';
}

/** GitHub's REST API, or a server that speaks it. */
export function githubProvider(options: GithubOptions): Provider {
  return {
    name: 'github',
    serve: async (wanted, desk) => {
      const github = githubClient(options);
      const serve = routeFor(wanted.length, options.token) === 'files' ? serveFiles : serveArchive;
      try {
        await serve(github, options, wanted, desk);
      } finally {
        await options.etags.save();
      }
    },
  };
}

type Serve = (github: GithubClient, options: GithubOptions, wanted: readonly Wanted[], desk: Desk) => Promise<void>;

const serveFiles: Serve = async (github, options, wanted, desk) => {
  await inParallel(wanted, AT_ONCE, async (file) => {
    try {
      await desk.report(file, { bytes: await fileFrom(github, options, file, desk.signal) });
    } catch (error) {
      const { why, stop } = githubProblem(error, hostOf(options), Date.now());
      if (stop) throw new Error(why, { cause: error });
      await desk.report(file, { why });
    }
  });
};

/** One file's bytes; from the cache where GitHub says that they have not changed. */
async function fileFrom(
  github: GithubClient,
  { pins, cacheDir, etags }: GithubOptions,
  { path, sha }: Wanted,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const key = `${pins.commit}:${path}`;
  const kept = await readCached(cacheDir, sha);
  const etag = kept.kind === 'hit' ? etags.get(key) : undefined;
  try {
    return await whole(async () => {
      const { data, headers } = await github.rest.repos.getContent({
        ...place(pins),
        path,
        ref: pins.commit,
        mediaType: { format: 'raw' },
        headers: etag === undefined ? {} : { 'if-none-match': etag },
        request: {
          parseSuccessResponseBody: false,
          signal: AbortSignal.any([signal, AbortSignal.timeout(FILE_TIMEOUT_MS)]),
        },
      });
      const bytes = await gathered(chunksOf(data));
      if (headers.etag !== undefined) etags.set(key, headers.etag);
      return bytes;
    });
  } catch (error) {
    if (isNotModified(error) && kept.kind === 'hit') return kept.bytes;
    throw error;
  }
}

const serveArchive: Serve = async (github, options, wanted, desk) => {
  const left = new Map(wanted.map((file) => [file.path, file]));
  desk.phase({ text: ARCHIVE });
  try {
    await whole(async () => {
      const { data } = await github.rest.repos.downloadTarballArchive({
        ...place(options.pins),
        ref: options.pins.commit,
        request: { parseSuccessResponseBody: false, signal: desk.signal },
      });
      await filesFromTarGz(counted(chunksOf(data), desk), new Set(left.keys()), async (path, bytes) => {
        const file = left.get(path);
        left.delete(path);
        if (file !== undefined) await desk.report(file, { bytes });
      });
    });
  } catch (error) {
    throw new Error(githubProblem(error, hostOf(options), Date.now()).why, { cause: error });
  }
};

/** Reads an answer to its end, once more where it broke off; an answer that is an error is Octokit's to repeat. */
async function whole<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await read();
    } catch (error) {
      const brokeOff = error instanceof TypeError;
      if (!brokeOff || tries === TRIES) throw brokeOff ? new Error('the answer broke off.', { cause: error }) : error;
    }
  }
}

/** The body of an answer that Octokit was told not to read; its types say otherwise. */
function chunksOf(data: unknown): AsyncIterable<Uint8Array> {
  if (isChunks(data)) return data;
  throw new Error('The answer has no body.');
}

function isChunks(data: unknown): data is AsyncIterable<Uint8Array> {
  return typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** The same chunks, their bytes told to the progress bar. */
async function* counted(chunks: AsyncIterable<Uint8Array>, desk: Desk): AsyncIterable<Uint8Array> {
  let done = 0;
  for await (const chunk of chunks) {
    done += chunk.byteLength;
    desk.phase({ text: ARCHIVE, done });
    yield chunk;
  }
}

function place({ repository }: Pins): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** How messages name the server. */
function hostOf({ apiUrl }: GithubOptions): string {
  return apiUrl ? new URL(apiUrl).host : 'GitHub';
}
