import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Reasons } from './coverage.ts';

/** Where it is written, by hand, why no scenario can run a block. */
export const REASONS_FILE = 'lib/reference/unreached.yaml';

const schema = z.record(z.string().regex(/^[\w./-]+\.go$/), z.record(z.string().regex(/^\d+-\d+$/), z.string().min(1)));

/** The reasons, by block. @throws Error with place and remedy when the file is not of the form path → lines → reason */
export function readReasons(root: string): Reasons {
  const file = join(root, REASONS_FILE);
  if (!existsSync(file)) return {};
  const read = schema.safeParse(parse(readFileSync(file, 'utf8')) ?? {});
  if (!read.success) throw new Error(`${REASONS_FILE}: write Go path → first-last → why; ${read.error.message}`);
  return Object.fromEntries(
    Object.entries(read.data).flatMap(([path, blocks]) =>
      Object.entries(blocks).map(([lines, why]) => [`${path}:${lines}`, why]),
    ),
  );
}
