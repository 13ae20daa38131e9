import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gitBlobSha } from './blob.ts';
import { messageOf, type Outcome, type Provider, type Wanted } from './provider.ts';

/** More than any source file has. */
const MAX_BYTES = 64 * 2 ** 20;

/** A folder with the source, or a clone of it: a clone has every version, whatever is checked out. */
export function folderProvider(folder: string | undefined): Provider {
  return {
    name: 'folder',
    serve: async (wanted, { report, signal }) => {
      if (!folder) throw new Error('KUBERNETES_SRC is not set.');
      const kind = await stat(folder).catch(() => undefined);
      if (!kind?.isDirectory()) throw new Error(`KUBERNETES_SRC is ${folder}, which is no folder.`);
      for (const file of wanted) {
        signal.throwIfAborted();
        await report(file, await fromFolder(folder, file));
      }
    },
  };
}

/** The file as it lies there if that is the pinned one; else the pinned one from the clone's history. */
async function fromFolder(folder: string, file: Wanted): Promise<Outcome> {
  const bytes = await readFile(join(folder, file.path)).catch((error: unknown) => messageOf(error));
  if (typeof bytes !== 'string' && gitBlobSha(bytes) === file.sha) return { bytes };
  return (await fromGit(folder, file.sha)) ?? (typeof bytes === 'string' ? { why: bytes } : { bytes });
}

/** A blob of the clone at `folder`; nothing where that is no clone, has no such blob, or git is not installed. */
async function fromGit(folder: string, sha: string): Promise<Outcome | undefined> {
  try {
    const options = { encoding: 'buffer', maxBuffer: MAX_BYTES } as const;
    const { stdout } = await promisify(execFile)('git', ['-C', folder, 'cat-file', 'blob', sha], options);
    return { bytes: stdout };
  } catch {
    return undefined;
  }
}
