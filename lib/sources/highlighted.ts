import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './cache.ts';
import { HIGHLIGHT_FORMAT, type HighlightedLine, highlight } from './highlight.ts';
import { isMissing, loadSource, type Missing, type Source } from './source.ts';

/** A file's text with the HTML of each of its lines: `html[n - 1]` belongs to line n. */
export interface HighlightedSource extends Source {
  readonly html: readonly HighlightedLine[];
}

const schema = z.array(z.object({ html: z.string(), indent: z.number().int().nonnegative() }));

/** Where the HTML of a blob is kept. */
export function highlightedPath(sha: string, root: string): string {
  return join(root, '.cache/highlighted', `${sha}-${HIGHLIGHT_FORMAT}.json`);
}

/** A pinned file with its HTML, from what `prepare` has kept, else made now; or why its text cannot be had. */
export async function loadHighlighted(
  file: string,
  root: string = process.cwd(),
): Promise<HighlightedSource | Missing> {
  const source = await loadSource(file, root);
  if (isMissing(source)) return source;
  return { ...source, html: (await readKept(source, root)) ?? (await highlight(source)) };
}

/** Highlights a file and keeps the result, unless that has been done. */
export async function keepHighlighted(source: Source, root: string): Promise<'current' | 'made'> {
  if ((await readKept(source, root)) !== undefined) return 'current';
  await writeWhole(highlightedPath(source.sha, root), JSON.stringify(await highlight(source)));
  return 'made';
}

/** What is kept for a file; nothing where it is absent, broken, or not of this text. */
async function readKept(source: Source, root: string): Promise<readonly HighlightedLine[] | undefined> {
  try {
    const lines = schema.parse(JSON.parse(await readFile(highlightedPath(source.sha, root), 'utf8')));
    return lines.length === source.lines.length ? lines : undefined;
  } catch {
    return undefined;
  }
}
