import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './cache.ts';

/** One provider's failure to serve one file. */
export interface Attempt {
  readonly file: string;
  readonly provider: string;
  /** What happened, in one sentence. */
  readonly why: string;
}

const NAME = 'pull-failures.json';
const schema = z.array(z.object({ file: z.string(), provider: z.string(), why: z.string() }));

/** Keeps what the last pull could not get, so that the site can say why a text is absent. `dir`: the project's .cache. */
export async function writeReport(dir: string, failures: readonly Attempt[]): Promise<void> {
  await writeWhole(join(dir, NAME), `${JSON.stringify(failures)}\n`);
}

/** What the last pull could not get; empty when there was none, or when its report cannot be read. */
export async function readReport(dir: string): Promise<readonly Attempt[]> {
  try {
    return schema.parse(JSON.parse(await readFile(join(dir, NAME), 'utf8')));
  } catch {
    return [];
  }
}
