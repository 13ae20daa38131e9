import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitBlobSha, pins } from '../sources/index.ts';
import { asSourceLists } from './apt-lists.ts';
import type { Places } from './places.ts';
import { has, NotHere, run } from './toolchain.ts';

/** Debian's source package, whose upstream archive is that of the pinned commit. */
const PACKAGE = 'kubernetes';

/**
 * Makes sure of the whole tree of kubernetes at the pinned commit, by Debian's source package. Every pinned file is
 * checked by its git blob SHA. A second call only checks.
 * @throws NotHere where the package cannot be had
 */
export function needTree(places: Places, say: (line: string) => void): void {
  if (existsSync(places.tree) && existsSync(places.sourcePackage)) {
    const wrong = wrongFile(places.tree);
    if (wrong === undefined) return;
    say(`${wrong}; fetching the tree anew`);
  }
  const work = mkdtempSync(join(tmpdir(), 'kubelet-reference-'));
  try {
    const { archive, version } = fetchArchive(work, say);
    say('unpacking');
    // Beside its place, so that the last step is one rename and a broken tree is never taken for a whole one.
    const unpacked = `${places.tree}.new`;
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(unpacked, { recursive: true });
    run('tar', ['-xzf', archive, '--strip-components=1', '-C', unpacked]);
    const wrong = wrongFile(unpacked);
    if (wrong !== undefined) throw new NotHere(`The package's archive is not ${pins().tag}: ${wrong}.`);
    mkdirSync(dirname(places.tree), { recursive: true });
    rmSync(places.tree, { recursive: true, force: true });
    renameSync(unpacked, places.tree);
    writeFileSync(places.sourcePackage, `${PACKAGE} ${version}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The first pinned file that is not as pinned, in words. */
function wrongFile(tree: string): string | undefined {
  for (const [path, wanted] of pins().files) {
    const file = join(tree, path);
    if (!existsSync(file)) return `${path} is missing`;
    const got = gitBlobSha(readFileSync(file));
    if (got !== wanted) return `${path} has blob ${got}, not ${wanted}`;
  }
  return undefined;
}

interface Archive {
  /** Path of the file. */
  readonly archive: string;
  /** Of the source package. */
  readonly version: string;
}

/** Fetches the upstream archive through an apt that has its own lists and state: nothing of the system is changed. */
function fetchArchive(work: string, say: (line: string) => void): Archive {
  if (!has('apt-get')) throw new NotHere('This machine has no apt-get, so no source package of Debian.');
  mkdirSync(join(work, 'parts'));
  mkdirSync(join(work, 'lists/partial'), { recursive: true });
  for (const [name, text] of machineLists()) writeFileSync(join(work, 'parts', name), asSourceLists(name, text));
  const options = [
    'Dir::Etc::sourcelist=/dev/null',
    `Dir::Etc::sourceparts=${join(work, 'parts')}`,
    `Dir::State::lists=${join(work, 'lists')}`,
    'Dir::Cache::srcpkgcache=',
    'Dir::Cache::pkgcache=',
    // As root, apt would fetch as its own user, who may not write here.
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  say(`fetching Debian's source package ${PACKAGE} (34 MB)`);
  let version = '';
  try {
    run('apt-get', [...options, 'update', '-qq']);
    version = /^Version: (\S+)$/m.exec(run('apt-cache', [...options, 'showsrc', '--only-source', PACKAGE]))?.[1] ?? '';
    run('apt-get', [...options, 'source', '-qq', '--download-only', '--tar-only', PACKAGE], { cwd: work });
  } catch (error) {
    throw new NotHere(`The source package cannot be had: ${error instanceof Error ? error.message : String(error)}`);
  }
  const archive = readdirSync(work).find((name) => name.endsWith('.orig.tar.gz'));
  if (archive === undefined) throw new NotHere(`Debian's ${PACKAGE} has no upstream archive of the known form.`);
  return { archive: join(work, archive), version };
}

/** The machine's lists of package places: name and text. */
function machineLists(): readonly (readonly [name: string, text: string])[] {
  const folder = '/etc/apt/sources.list.d';
  const parts = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return ['/etc/apt/sources.list', ...parts]
    .filter((file) => existsSync(file) && /\.(list|sources)$/.test(file))
    .map((file) => [file.slice(file.lastIndexOf('/') + 1), readFileSync(file, 'utf8')]);
}
