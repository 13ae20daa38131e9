// Fetches the pinned source as far as it can be had: a site without it still starts and says so.
import { runNode, stage } from './process.mjs';

/** Pulls what the cache does not have yet. */
export async function pull() {
  await stage('source: pull kubernetes v1.20.2', () => runNode(['lib/sources/pull.ts', '--allow-missing']));
}
