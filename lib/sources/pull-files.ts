import { join } from 'node:path';
import { gitBlobSha } from './blob.ts';
import { CacheError, writeWhole } from './cache.ts';
import { messageOf, type Outcome, type Phase, type Provider, type Wanted } from './provider.ts';
import type { Attempt } from './report-file.ts';

/** What became of one wanted file. `provider` is who served it; without one it could not be had. */
export interface Pulled extends Wanted {
  readonly provider?: string;
  /** What went wrong before, or at every provider. */
  readonly failures: readonly Attempt[];
}

export type PullEvent =
  | { readonly kind: 'served'; readonly path: string; readonly provider: string; readonly done: number }
  | { readonly kind: 'failed'; readonly attempt: Attempt }
  | { readonly kind: 'phase'; readonly provider: string; readonly phase: Phase };

interface PullOptions {
  readonly providers: readonly Provider[];
  /** Where verified files are kept, by SHA. */
  readonly cacheDir: string;
  readonly onEvent?: (event: PullEvent) => void;
  readonly signal?: AbortSignal;
}

/** The name of the provider whose files are kept already. */
export const CACHE = 'cache';

/**
 * Asks the providers in order, each for what is still missing, checks every file by its SHA and keeps it at once: a run
 * that is cut off goes on where it stopped.
 * @returns one entry a wanted file, in their order
 * @throws CacheError when what was served cannot be kept; the reason of `signal` when that ends the work
 */
export async function pullFiles(wanted: readonly Wanted[], options: PullOptions): Promise<readonly Pulled[]> {
  const served = new Map<string, string>();
  const failures = new Map<string, Attempt[]>();
  const fail = (path: string, provider: string, why: string) => {
    const attempt = { file: path, provider, why };
    failures.set(path, [...(failures.get(path) ?? []), attempt]);
    options.onEvent?.({ kind: 'failed', attempt });
  };
  for (const provider of options.providers) {
    const left = wanted.filter(({ path }) => !served.has(path));
    if (left.length === 0) break;
    await ask(provider, left, options, {
      served: (path) => {
        served.set(path, provider.name);
        options.onEvent?.({ kind: 'served', path, provider: provider.name, done: served.size });
      },
      failed: (path, why) => fail(path, provider.name, why),
    });
  }
  return wanted.map((file) => {
    const provider = served.get(file.path);
    return { ...file, ...(provider === undefined ? {} : { provider }), failures: failures.get(file.path) ?? [] };
  });
}

interface Ledger {
  readonly served: (path: string) => void;
  readonly failed: (path: string, why: string) => void;
}

/** Asks one provider; says of each file that it was served or why not, once. */
async function ask(provider: Provider, left: readonly Wanted[], options: PullOptions, ledger: Ledger): Promise<void> {
  const reported = new Set<string>();
  const stop = new AbortController();
  const signal = AbortSignal.any(options.signal ? [options.signal, stop.signal] : [stop.signal]);
  const report = async (file: Wanted, outcome: Outcome) => {
    if (reported.has(file.path) || signal.aborted) return;
    reported.add(file.path);
    const why = problemOf(file, outcome, provider.name);
    if (why !== undefined) return ledger.failed(file.path, why);
    try {
      if (provider.name !== CACHE && 'bytes' in outcome)
        await writeWhole(join(options.cacheDir, file.sha), outcome.bytes);
      ledger.served(file.path);
    } catch (error) {
      stop.abort(error);
    }
  };
  const phase = (at: Phase) => options.onEvent?.({ kind: 'phase', provider: provider.name, phase: at });
  let why = `${provider.name} does not have it.`;
  try {
    await provider.serve(left, { report, phase, signal });
  } catch (error) {
    if (error instanceof CacheError) throw error;
    why = messageOf(error);
  }
  signal.throwIfAborted();
  for (const { path } of left) if (!reported.has(path)) ledger.failed(path, why);
}

/** Why an outcome does not count; nothing when it is the pinned file. */
function problemOf({ path, sha }: Wanted, outcome: Outcome, provider: string): string | undefined {
  if ('why' in outcome) return outcome.why;
  const got = gitBlobSha(outcome.bytes);
  return got === sha ? undefined : `Wrong bytes from ${provider} for ${path}: wanted ${sha}, got ${got}.`;
}
