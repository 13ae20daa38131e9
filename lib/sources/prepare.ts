// `npm run prepare-source`: highlights each pinned file that is here, once, so that no page waits for it.
import { keepHighlighted } from './highlighted.ts';
import { pins } from './pins.ts';
import { isMissing, loadSource } from './source.ts';

const root = process.cwd();
const files = [...pins().files.keys()];
const tty = process.stdout.isTTY;
const from = performance.now();
let made = 0;
let current = 0;
let missing = 0;

for (const [i, file] of files.entries()) {
  if (tty) process.stdout.write(`\r\x1b[K  ${i + 1}/${files.length} ${file}`);
  const source = await loadSource(file, root);
  if (isMissing(source)) missing++;
  else if ((await keepHighlighted(source, root)) === 'made') made++;
  else current++;
}
if (tty) process.stdout.write('\r\x1b[K');

const seconds = ((performance.now() - from) / 1000).toFixed(1);
console.log(`  ${made} files highlighted, ${current} current, ${missing} not here (${seconds} s)`);
