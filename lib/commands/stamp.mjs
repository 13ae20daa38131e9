// Says whether what was made is still current: a hash over all that it was made from, kept beside it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './process.mjs';

/**
 * A hash over files, folders (with everything below) and plain values.
 * @param {readonly string[]} paths from the project's root; absent ones count as absent
 * @param {readonly (string | undefined)[]} [values]
 */
export function hashOf(paths, values = []) {
  const hash = createHash('sha256').update(JSON.stringify([process.platform, process.arch, values]));
  for (const path of paths)
    for (const file of filesBelow(join(root, path)))
      hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} files in one order on every machine
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * @param {string} stamp path of the stamp file from the project's root
 * @param {string} hash
 */
export function isCurrent(stamp, hash) {
  const path = join(root, stamp);
  return existsSync(path) && readFileSync(path, 'utf8').trim() === hash;
}

/**
 * @param {string} stamp
 * @param {string} hash
 */
export function keep(stamp, hash) {
  const path = join(root, stamp);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${hash}\n`);
}
