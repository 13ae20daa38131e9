import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchUpstream, gitBlobSha, pins, type UpstreamArchive } from '../sources/index.ts';
import type { Places } from './places.ts';
import { NotHere, run } from './toolchain.ts';

/**
 * Makes sure of the whole tree of kubernetes at the pinned commit, by Debian's source package. Every pinned file is
 * checked by its git blob SHA. A second call only checks.
 * @throws NotHere where the package cannot be had
 */
export async function needTree(places: Places, say: (line: string) => void): Promise<void> {
  if (existsSync(places.tree) && existsSync(places.sourcePackage)) {
    const wrong = wrongFile(places.tree);
    if (wrong === undefined) return;
    say(`${wrong}; fetching the tree anew`);
  }
  const work = mkdtempSync(join(tmpdir(), 'kubelet-reference-'));
  try {
    const { path, from } = await fetchArchive(work, say);
    say('unpacking');
    // Beside its place, so that the last step is one rename and a broken tree is never taken for a whole one.
    const unpacked = `${places.tree}.new`;
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(unpacked, { recursive: true });
    run('tar', ['-xzf', path, '--strip-components=1', '-C', unpacked]);
    const wrong = wrongFile(unpacked);
    if (wrong !== undefined) throw new NotHere(`The package's archive is not ${pins().tag}: ${wrong}.`);
    mkdirSync(dirname(places.tree), { recursive: true });
    rmSync(places.tree, { recursive: true, force: true });
    renameSync(unpacked, places.tree);
    writeFileSync(places.sourcePackage, `${from}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The first pinned file that is not as pinned, in words. */
function wrongFile(tree: string): string | undefined {
  for (const [path, wanted] of pins().files) {
    const file = join(tree, path);
    if (!existsSync(file)) return `${path} is missing`;
    const got = gitBlobSha(readFileSync(file));
    if (got !== wanted) return `${path} has blob ${got}, not ${wanted}`;
  }
  return undefined;
}

/** Fetches the upstream archive into `work`. @throws NotHere where it cannot be had */
async function fetchArchive(work: string, say: (line: string) => void): Promise<UpstreamArchive> {
  let said = '';
  const phase = ({ text }: { readonly text: string }) => {
    if (text !== said) say(`fetching from Debian: ${text}`);
    said = text;
  };
  try {
    return await fetchUpstream(pins().tag, work, { phase, signal: new AbortController().signal });
  } catch (error) {
    throw new NotHere(`The source package cannot be had: ${error instanceof Error ? error.message : String(error)}`);
  }
}
