// `npm run prepare-source`: highlights each pinned file that is here, once, so that no page waits for it.
import { CacheError } from './cache.ts';
import { keepHighlighted } from './highlighted.ts';
import { pins } from './pins.ts';
import { isMissing, loadSource } from './source.ts';

/** Highlights what is not current, and prints how much that was. */
async function prepare(root: string): Promise<void> {
  const from = performance.now();
  const files = [...pins().files.keys()];
  const count = { made: 0, current: 0, missing: 0 };
  for (const [i, file] of files.entries()) {
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K  ${i + 1}/${files.length} ${file}`);
    const source = await loadSource(file, root);
    count[isMissing(source) ? 'missing' : await keepHighlighted(source, root)]++;
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`  ${count.made} files highlighted, ${count.current} current, ${count.missing} not here (${seconds} s)`);
}

try {
  await prepare(process.cwd());
} catch (error) {
  console.error(error instanceof CacheError ? `✕ ${error.message}` : error);
  process.exitCode = 1;
}
