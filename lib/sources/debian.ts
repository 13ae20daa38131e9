import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Pins } from './pins.ts';
import type { Desk, Provider, Wanted } from './provider.ts';
import { filesFromTarGz } from './tarball.ts';
import { fetchUpstream } from './upstream.ts';

/** Debian's source package, fetched into a temporary folder. `etc`: where the machine's lists of package sources are. */
export function debianProvider(pins: Pins, etc?: string): Provider {
  return {
    name: 'debian',
    serve: async (wanted, desk) => {
      const home = await mkdtemp(join(tmpdir(), 'kubelet-reader-'));
      try {
        const { path } = await fetchUpstream(pins.tag, home, desk, etc);
        await fromArchive(path, wanted, desk);
      } finally {
        await rm(home, { recursive: true, force: true });
      }
    },
  };
}

async function fromArchive(archive: string, wanted: readonly Wanted[], desk: Desk): Promise<void> {
  const left = new Map(wanted.map((file) => [file.path, file]));
  desk.phase({ text: `unpacking ${basename(archive)}` });
  await filesFromTarGz(createReadStream(archive), new Set(left.keys()), async (path, bytes) => {
    const file = left.get(path);
    if (file !== undefined) await desk.report(file, { bytes });
  });
}
