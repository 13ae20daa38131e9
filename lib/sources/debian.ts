import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Apt, aptFiles, hasApt, openApt } from './apt.ts';
import { packageFor, type SourcePackage, sourcePackageLists, sourcePackages } from './apt-sources.ts';
import type { Pins } from './pins.ts';
import type { Desk, Provider, Wanted } from './provider.ts';
import { filesFromTarGz } from './tarball.ts';

/** Debian's name for the source package. */
const PACKAGE = 'kubernetes';

/**
 * Debian's source package, from wherever this machine gets its packages. apt is given lists, states and caches in a
 * temporary folder: nothing of the system is changed, and root is not needed. `etc`: where the machine's lists are.
 */
export function debianProvider(pins: Pins, etc = '/etc/apt'): Provider {
  return {
    name: 'debian',
    serve: async (wanted, desk) => {
      if (!(await hasApt())) throw new Error('This machine has no apt-get.');
      const lists = sourcePackageLists(await aptFiles(etc));
      if (lists.length === 0)
        throw new Error('The package sources of this machine name no place to get packages from.');
      const home = await mkdtemp(join(tmpdir(), 'kubelet-reader-'));
      try {
        await fromPackage(await openApt(home, lists), pins, wanted, desk);
      } finally {
        await rm(home, { recursive: true, force: true });
      }
    },
  };
}

async function fromPackage(apt: Apt, pins: Pins, wanted: readonly Wanted[], desk: Desk): Promise<void> {
  desk.phase({ text: 'lists of source packages' });
  // A place without source packages makes this fail although the others have answered: what counts is what is there.
  const { complaint } = await apt.run('apt-get', ['update', '-qq'], desk.signal);
  const { text } = await apt.run('apt-cache', ['showsrc', '--only-source', PACKAGE], desk.signal);
  const packages = sourcePackages(text);
  const found = packageFor(pins.tag, packages);
  if (found === undefined) throw new Error(noPackage(pins.tag, packages, complaint));
  await download(apt, found, desk);
  const left = new Map(wanted.map((file) => [file.path, file]));
  desk.phase({ text: `unpacking ${found.archive.name}` });
  const archive = createReadStream(join(apt.home, found.archive.name));
  await filesFromTarGz(archive, new Set(left.keys()), async (path, bytes) => {
    const file = left.get(path);
    if (file !== undefined) await desk.report(file, { bytes });
  });
}

function noPackage(tag: string, packages: readonly SourcePackage[], complaint: string): string {
  if (packages.length > 0)
    return `Debian's ${PACKAGE} is ${packages.map(({ version }) => version).join(', ')} here, not ${tag}.`;
  return `The package sources of this machine have no source package ${PACKAGE}${complaint ? ` (${complaint})` : ''}.`;
}

/** Fetches the upstream archive alone; apt checks it against its signed lists. */
async function download(apt: Apt, { version, archive }: SourcePackage, desk: Desk): Promise<void> {
  const text = `${PACKAGE} ${version}`;
  const look = setInterval(() => {
    stat(join(apt.home, archive.name)).then(
      ({ size }) => desk.phase({ text, done: size, total: archive.size }),
      () => undefined,
    );
  }, 200);
  desk.phase({ text, done: 0, total: archive.size });
  const args = ['source', '-qq', '--download-only', '--tar-only', `${PACKAGE}=${version}`];
  const { ok, complaint } = await apt.run('apt-get', args, desk.signal).finally(() => clearInterval(look));
  if (!ok) throw new Error(`apt-get could not fetch ${PACKAGE} ${version}: ${complaint}`);
}
