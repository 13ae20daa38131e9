import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWhole } from './cache.ts';

/** What GitHub called each version that it served, so that asking again costs it, and us, an empty answer. */
export interface Etags {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, etag: string) => void;
  /** Keeps what was set. */
  readonly save: () => Promise<void>;
}

const schema = z.record(z.string(), z.string());

/** The etags in a JSON file; none where it is absent or broken, as they only save time. */
export async function openEtags(path: string): Promise<Etags> {
  const known = new Map(Object.entries(await read(path)));
  let changed = false;
  return {
    get: (key) => known.get(key),
    set: (key, etag) => {
      changed ||= known.get(key) !== etag;
      known.set(key, etag);
    },
    save: async () => {
      if (changed) await writeWhole(path, `${JSON.stringify(Object.fromEntries(known), null, 1)}\n`);
    },
  };
}

async function read(path: string): Promise<Record<string, string>> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {};
  }
}
