/** After `next build`: lists the hashes of every prerendered page's inline scripts for proxy.ts in .next/csp-hashes.json. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineScriptHashes, pathOfPage } from './inline-scripts.ts';

const PAGES = '.next/server/app';
const TARGET = '.next/csp-hashes.json';

const pages = (await readdir(PAGES, { recursive: true })).filter((name) => name.endsWith('.html'));
const hashes = new Map<string, Set<string>>();
for (const name of pages) {
  const path = pathOfPage(name);
  const known = hashes.get(path) ?? new Set<string>();
  for (const hash of inlineScriptHashes(await readFile(join(PAGES, name), 'utf8'))) known.add(hash);
  hashes.set(path, known);
}
const listed = Object.fromEntries([...hashes].sort().map(([path, set]) => [path, [...set].sort()]));
await writeFile(TARGET, JSON.stringify(listed));
console.log(`  ${pages.length} prerendered pages, ${Object.values(listed).flat().length} inline scripts`);
