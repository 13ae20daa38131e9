/** `path.Clean`, which is also `filepath.Clean` on Linux: the shortest path that means the same. */
export function Clean(path: string): string {
  const rooted = path.startsWith('/');
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.length > 0 && out.at(-1) !== '..') out.pop();
    else if (!rooted) out.push(part);
  }
  return (rooted ? '/' : '') + out.join('/') || '.';
}

/** `path.Join`: empty elements count for nothing; nothing at all gives the empty path. */
export function Join(...elem: readonly string[]): string {
  const parts = elem.filter((part) => part !== '');
  return parts.length === 0 ? '' : Clean(parts.join('/'));
}
