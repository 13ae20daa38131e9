import { z } from 'zod';

/** An answer of GitHub that is no file. */
export interface GithubProblem {
  readonly why: string;
  /** Whether asking for another file would only hear the same. */
  readonly stop: boolean;
}

/** What an error of Octokit has; without a response none came. */
const shape = z.object({
  status: z.number(),
  message: z.string(),
  cause: z.unknown().optional(),
  response: z.object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) }).optional(),
});

/** Whether an error is the answer "what you have is still right" to a conditional request. */
export function isNotModified(error: unknown): boolean {
  return shape.safeParse(error).data?.status === 304;
}

/** Codes of a connection that was there and broke: worth another try. All others mean that no way leads there. */
const BROKE = new Set(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE']);

/** Whether a failed request got no answer and would get none if repeated: offline, refused, no such host. */
export function isUnreachable(error: unknown): boolean {
  const read = shape.safeParse(error).data;
  return read !== undefined && read.response === undefined && !BROKE.has(codeOf(read.cause) ?? '');
}

/** An error of Octokit in a sentence for a reader. `nowMs` since the epoch: to say how long a limit still lasts. */
export function githubProblem(error: unknown, host: string, nowMs: number): GithubProblem {
  const read = shape.safeParse(error).data;
  if (read === undefined) return { why: `${host}: ${error instanceof Error ? error.message : error}`, stop: false };
  const { status, message, response } = read;
  if (response === undefined)
    return { why: `No connection to ${host}: ${message}`, stop: !BROKE.has(codeOf(read.cause) ?? '') };
  const limit = rateLimit(status, message, response.headers, nowMs);
  if (limit !== undefined) return { why: `${host}: ${limit}`, stop: true };
  if (status === 401) return { why: `${host} refuses GITHUB_TOKEN: ${message}`, stop: true };
  if (status === 404) return { why: `${host} does not have it (404).`, stop: false };
  return { why: `${host} answers ${status}: ${message}`, stop: status === 403 };
}

function rateLimit(
  status: number,
  message: string,
  headers: Readonly<Record<string, string | number | undefined>>,
  nowMs: number,
): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const advice = 'Try again then, or set GITHUB_TOKEN: it has a limit of its own.';
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
    if (!Number.isFinite(resetMs)) return `the limit of requests is used up. ${advice}`;
    const minutes = Math.max(1, Math.ceil((resetMs - nowMs) / 60_000));
    return `the limit of requests is used up until ${new Date(resetMs).toISOString()} (${minutes} min). ${advice}`;
  }
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after > 0) return `too many requests; it asks to wait ${after} s. ${advice}`;
  return status === 429 || /secondary rate/i.test(message) ? `too many requests at once. ${advice}` : undefined;
}

/** The system's code for a failed connection: fetch wraps it once or twice. */
function codeOf(cause: unknown): string | undefined {
  for (let at = cause; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return undefined;
}
