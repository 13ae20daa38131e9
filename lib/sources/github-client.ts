import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { isUnreachable } from './github-problem.ts';

export interface GithubAccess {
  /** Address of the REST API; GitHub's own without one. */
  readonly apiUrl?: string | undefined;
  readonly token?: string | undefined;
  /** What a retry's wait is counted in; 1000 unless a test is in a hurry. */
  readonly retryUnitMs?: number | undefined;
}

/** GitHub's own address is not written down here: Octokit knows it. */
export type GithubClient = InstanceType<typeof Client>;

/** A limit that ends within seconds is waited for; any other is for the reader to know. */
const SHORT_WAIT_SECONDS = 10;

const Client = Octokit.plugin(failFastOffline, retry, throttling);

/** Octokit with retries for what a second try may mend: server errors and connections that broke. */
export function githubClient({ apiUrl, token, retryUnitMs = 1000 }: GithubAccess): GithubClient {
  const wait = (seconds: number, _options: object, _octokit: object, tries: number) =>
    tries === 0 && seconds <= SHORT_WAIT_SECONDS;
  return new Client({
    ...(apiUrl ? { baseUrl: apiUrl.replace(/\/+$/, '') } : {}),
    ...(token ? { auth: token } : {}),
    userAgent: 'kubelet-reader',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    retry: { retries: 2, retryAfterBaseValue: retryUnitMs, doNotRetry: [304, 400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, retryAfterBaseValue: retryUnitMs },
  });
}

function quiet(): void {}

/**
 * Octokit gives a failed connection the status 500, and plugin-retry takes that for the server's: 14 seconds of waiting
 * with no network. This plugin stands before it and takes the retries away.
 */
function failFastOffline(octokit: Pick<Octokit, 'hook'>): object {
  octokit.hook.error('request', (error, options) => {
    if (isUnreachable(error)) options.request.retries = 0;
    throw error;
  });
  return {};
}
