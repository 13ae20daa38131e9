import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Apt, aptFiles, hasApt, openApt } from './apt.ts';
import { packageFor, type SourcePackage, sourcePackageLists, sourcePackages } from './apt-sources.ts';
import type { Desk } from './provider.ts';

/** Debian's name for the source package. */
const PACKAGE = 'kubernetes';

/** The upstream archive of a source package, a .tar.gz. */
export interface UpstreamArchive {
  readonly path: string;
  /** The source package: its name and version. */
  readonly from: string;
}

/**
 * Fetches the upstream archive of Debian's source package of `tag` into the empty folder `home`, from wherever this machine
 * gets its packages. apt keeps lists, states and caches in that folder: nothing of the system is changed, and root is not
 * needed. `etc`: where the machine's lists are.
 * @throws Error whose message says why it cannot be had here
 */
export async function fetchUpstream(
  tag: string,
  home: string,
  desk: Pick<Desk, 'phase' | 'signal'>,
  etc = '/etc/apt',
): Promise<UpstreamArchive> {
  if (!(await hasApt())) throw new Error('This machine has no apt-get.');
  const lists = sourcePackageLists(await aptFiles(etc));
  if (lists.length === 0) throw new Error('The package sources of this machine name no place to get packages from.');
  const apt = await openApt(home, lists);
  desk.phase({ text: 'lists of source packages' });
  // A place without source packages makes this fail although the others have answered: what counts is what is there.
  const { complaint } = await apt.run('apt-get', ['update', '-qq'], desk.signal);
  const { text } = await apt.run('apt-cache', ['showsrc', '--only-source', PACKAGE], desk.signal);
  const packages = sourcePackages(text);
  const found = packageFor(tag, packages);
  if (found === undefined) throw new Error(noPackage(tag, packages, complaint));
  await download(apt, found, desk);
  return { path: join(home, found.archive.name), from: `${PACKAGE} ${found.version}` };
}

function noPackage(tag: string, packages: readonly SourcePackage[], complaint: string): string {
  if (packages.length > 0)
    return `Debian's ${PACKAGE} is ${packages.map(({ version }) => version).join(', ')} here, not ${tag}.`;
  return `The package sources of this machine have no source package ${PACKAGE}${complaint ? ` (${complaint})` : ''}.`;
}

/** Fetches the upstream archive alone; apt checks it against its signed lists. */
async function download(
  apt: Apt,
  { version, archive }: SourcePackage,
  desk: Pick<Desk, 'phase' | 'signal'>,
): Promise<void> {
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
