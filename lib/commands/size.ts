/**
 * What a reader downloads before the first step can be taken: the scripts of the step page and the engine, which is
 * fetched right after. Printed by every build; over the limit, the build fails. The end-to-end tests measure the same
 * in a browser.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startNext } from './next-server.ts';

/** The goal is 210 KB; this is what it takes, with a little room. See README, "What a reader downloads". */
const LIMIT_BYTES = 205 * 1024;
const PAGE = '/ja/step/fresh-pod';
/** Function names that only the engine's port holds, so that its chunks can be found: kuberuntime's, dockershim's. */
const ENGINE = ['kubeGenericRuntimeManager.computePodActions', 'dockerService.RunPodSandbox'];

const { url, close } = await startNext(process.cwd());
try {
  const answer = await fetch(`${url}${PAGE}`);
  if (!answer.ok) throw new Error(`${PAGE} answered ${answer.status}`);
  const html = await answer.text();
  const scripts = [...html.matchAll(/<script\b([^>]*)\bsrc="([^"]+)"([^>]*)>/g)]
    .filter(([, before, , after]) => !/\bnomodule\b/i.test(`${before}${after}`))
    .map(([, , src]) => fileOf(String(src).replace(/\?.*$/, '')));
  const files = [...new Set([...scripts, ...(await chunksWith(ENGINE))])];
  if (files.length === 0) throw new Error(`${PAGE} loads no script: nothing was measured`);
  let total = 0;
  for (const file of files) {
    const bytes = gzipSync(await readFile(file)).length;
    total += bytes;
    console.log(`  ${(bytes / 1024).toFixed(1).padStart(7)} KB  ${file}`);
  }
  console.log(
    `  ${(total / 1024).toFixed(1).padStart(7)} KB gzip until the first step (limit ${LIMIT_BYTES / 1024} KB)`,
  );
  if (total > LIMIT_BYTES) {
    console.error(
      `First-load JavaScript is over its limit by ${((total - LIMIT_BYTES) / 1024).toFixed(1)} KB: see what was added above.`,
    );
    process.exitCode = 1;
  }
} finally {
  close();
}

/** The file behind an address: Next's own lie under .next, the others in public. */
function fileOf(address: string): string {
  return address.startsWith('/_next/') ? join('.next', address.slice('/_next/'.length)) : join('public', address);
}

/** Chunks of the browser's side that hold one of the strings, and those that are fetched together with one that does. */
async function chunksWith(needles: readonly string[]): Promise<string[]> {
  const folder = '.next/static';
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const found = names.filter((_, i) => needles.some((needle) => texts[i]?.includes(needle)));
  const together = texts
    .flatMap((text) => [...text.matchAll(/\["static\/chunks[^\]]*\]/g)])
    .map(([list]) => (JSON.parse(list) as string[]).map((file) => file.replace(/^static\//, '')))
    .filter((group) => group.some((file) => found.includes(file)))
    .flat();
  return [...new Set([...found, ...together])].filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
}
