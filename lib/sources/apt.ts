import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AptFile } from './apt-sources.ts';
import { messageOf } from './provider.ts';

const run = promisify(execFile);

/** What a run of apt said. */
export interface Printed {
  readonly ok: boolean;
  readonly text: string;
  /** The first error, else the first warning; empty without one. */
  readonly complaint: string;
}

/** apt with a home of its own. */
export interface Apt {
  readonly home: string;
  /** Runs `apt-get` or `apt-cache`. A failure is not thrown: its errors and warnings are told apart from what it prints. */
  readonly run: (program: 'apt-get' | 'apt-cache', args: readonly string[], signal: AbortSignal) => Promise<Printed>;
}

/** apt over the given lists, in an empty folder. */
export async function openApt(home: string, lists: readonly AptFile[]): Promise<Apt> {
  await Promise.all(
    ['parts', 'lists/partial', 'cache/archives/partial'].map((dir) => mkdir(join(home, dir), { recursive: true })),
  );
  await Promise.all(lists.map(({ name, text }) => writeFile(join(home, 'parts', name), text)));
  const settings = {
    'Dir::Etc::sourcelist': '/dev/null',
    'Dir::Etc::sourceparts': join(home, 'parts'),
    'Dir::State::lists': join(home, 'lists'),
    'Dir::Cache': join(home, 'cache'),
    'Dir::Cache::srcpkgcache': '',
    'Dir::Cache::pkgcache': '',
    // As root, apt would fetch as its own user, who may not write here.
    'APT::Sandbox::User': 'root',
    // Translations and the like are of no use here.
    'Acquire::Languages': 'none',
    'Acquire::Retries': '1',
    'Acquire::http::Timeout': '20',
    'Acquire::https::Timeout': '20',
  };
  const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  return {
    home,
    run: async (program, args, signal) => {
      const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
      const how = { cwd: home, env, signal, maxBuffer: 2 ** 26 };
      return run(program, [...options, ...args], how).then(
        ({ stdout, stderr }) => ({ ok: true, text: stdout, complaint: complaintIn(stderr) }),
        (error: unknown) => ({ ok: false, text: '', complaint: complaintIn(messageOf(error)) || messageOf(error) }),
      );
    },
  };
}

/** Whether this machine gets its packages by apt. */
export async function hasApt(): Promise<boolean> {
  return run('apt-get', ['--version']).then(
    () => true,
    () => false,
  );
}

/** The machine's own lists of package sources; `etc` is apt's folder of settings. */
export async function aptFiles(etc: string): Promise<readonly AptFile[]> {
  const parts = await readdir(join(etc, 'sources.list.d')).catch(() => []);
  const paths = [join(etc, 'sources.list'), ...parts.sort().map((name) => join(etc, 'sources.list.d', name))];
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => '')));
  return paths.map((path, i) => ({ name: path.slice(path.lastIndexOf('/') + 1), text: texts[i] ?? '' }));
}

/** Of apt's lines: the first that starts with `E:`, else with `W:`. */
function complaintIn(printed: string): string {
  const lines = printed.split('\n');
  return (lines.find((line) => line.startsWith('E: ')) ?? lines.find((line) => line.startsWith('W: ')) ?? '').trim();
}
