import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of content/ as it stands on disk. */
export interface ContentFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file under a folder, however deep, in the order of their paths; none where the folder does not exist. */
export function filesUnder(folder: string, root: string): readonly ContentFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Keeps what `read` gives for the life of a built site; while someone writes, each call reads again. */
export function kept<T>(read: (root: string) => T): (root?: string) => T {
  const values = new Map<string, T>();
  return (root = process.cwd()) => {
    const have = values.get(root);
    if (have !== undefined && process.env.NODE_ENV === 'production') return have;
    const value = read(root);
    values.set(root, value);
    return value;
  };
}
