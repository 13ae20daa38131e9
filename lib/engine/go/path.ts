/** `filepath.Clean` on Linux. */
export function Clean(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!rooted) parts.push('..');
  }
  const clean = parts.join('/');
  return rooted ? `/${clean}` : clean === '' ? '.' : clean;
}

/** `filepath.Join` on Linux: empty elements are left out. */
export function Join(...elem: readonly string[]): string {
  const parts = elem.filter((part) => part !== '');
  return parts.length === 0 ? '' : Clean(parts.join('/'));
}
