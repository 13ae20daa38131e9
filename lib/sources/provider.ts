/** A pinned file to be had. */
export interface Wanted {
  /** From the root of the repository. */
  readonly path: string;
  /** Its git blob SHA. */
  readonly sha: string;
}

/** What a provider says of one file: its bytes, unchecked, or why not, in one sentence. */
export type Outcome = { readonly bytes: Uint8Array } | { readonly why: string };

/** What a provider is at, for the progress bar. `done` and `total` in bytes, where known. */
export interface Phase {
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
}

/** How a provider talks to who asked it. */
export interface Desk {
  /** Hands over one file as soon as it is had. A file that is never reported counts as not served. */
  readonly report: (file: Wanted, outcome: Outcome) => Promise<void>;
  readonly phase: (phase: Phase) => void;
  /** Ends the work early: the user stopped it, or nothing can be written. */
  readonly signal: AbortSignal;
}

/** A place that may have the pinned files. It serves bytes; that they are the right ones is checked by who asks. */
export interface Provider {
  readonly name: string;
  /**
   * Serves what it has of the wanted files.
   * @throws Error whose message says why the files not reported yet cannot be had here
   */
  readonly serve: (wanted: readonly Wanted[], desk: Desk) => Promise<void>;
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Does `work` on each item, `limit` at a time. When one fails no other is begun; those under way end before it throws. */
export async function inParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  const stopping = () =>
    worker().catch((error: unknown) => {
      left.length = 0;
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: limit }, stopping));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
