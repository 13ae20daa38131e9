import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gitBlobSha } from './blob.ts';
import type { Provider } from './provider.ts';

/** What the cache holds for a SHA. `damaged`: bytes that are not what their name says, to be fetched again. */
export type CacheEntry =
  | { readonly kind: 'hit'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged'; readonly got: string };

/** The cache cannot be read or written, whatever is in it: the disk is full, or the folder belongs to another user. */
export class CacheError extends Error {
  override readonly name = 'CacheError';
}

/** The verified cache of a project, from its root. */
export function sourcesDir(root: string = process.cwd()): string {
  return join(root, '.cache/sources');
}

/**
 * Reads one blob and checks that it is what its name says.
 * @throws CacheError when the file is there and cannot be read
 */
export async function readCached(dir: string, sha: string): Promise<CacheEntry> {
  const path = join(dir, sha);
  try {
    const bytes = await readFile(path);
    const got = gitBlobSha(bytes);
    return got === sha ? { kind: 'hit', bytes } : { kind: 'damaged', got };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'absent' };
    throw new CacheError(cacheProblem('read', path, error), { cause: error });
  }
}

/** The cache as the first provider: what is here and right is asked of no one else. */
export function cacheProvider(dir: string): Provider {
  return {
    name: 'cache',
    serve: async (wanted, { report }) => {
      for (const file of wanted) {
        const entry = await readCached(dir, file.sha);
        await report(file, entry.kind === 'hit' ? { bytes: entry.bytes } : { why: absence(entry) });
      }
    },
  };
}

function absence(entry: Exclude<CacheEntry, { kind: 'hit' }>): string {
  return entry.kind === 'absent' ? 'Not fetched yet.' : `Damaged: its git blob SHA is ${entry.got}.`;
}

/**
 * Writes one file whole or not at all: a reader never sees half of it, a second writer does no harm.
 * @throws CacheError when the disk is full or the folder is not ours to write
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new CacheError(cacheProblem('write', path, error), { cause: error });
  }
}

/** What is wrong with the cache and what helps, for a reader. */
export function cacheProblem(verb: 'read' | 'write', path: string, error: unknown): string {
  const what = `Cannot ${verb} ${path}`;
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${what}: the disk is full. The source takes 2 MB; make room and run the command again, it goes on where it stopped.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${what}: this user may not. Was an earlier run made by another user? Give the folder .cache to this one, or remove it.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${what}: a file stands where a folder is needed. Remove it.`;
    default:
      return `${what}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
