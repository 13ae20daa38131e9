import { spawnSync } from 'node:child_process';

/** What cannot be done on this machine at all, as opposed to what went wrong: commands end with code 3 then. */
export class NotHere extends Error {}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and returns what it printed. @throws Error with what it wrote to stderr */
export function run(program: string, args: readonly string[], { cwd, env }: RunOptions = {}): string {
  const done = spawnSync(program, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (done.error) throw new Error(`${program} could not be run: ${done.error.message}`);
  if (done.status !== 0) {
    const said = done.stderr.trim().split('\n').slice(-12).join('\n  ');
    throw new Error(`${program} ${args.slice(0, 3).join(' ')} … ended with ${done.status ?? done.signal}:\n  ${said}`);
  }
  return done.stdout;
}

/** Whether a program is there. */
export function has(program: string, versionFlag = '--version'): boolean {
  return spawnSync(program, [versionFlag], { stdio: 'ignore' }).status === 0;
}

/** Go in GOPATH mode, without C: the tree is older than its modules would allow. */
export function goEnv(home: string): Readonly<Record<string, string>> {
  return {
    GO111MODULE: 'off',
    GOPATH: home,
    CGO_ENABLED: '0',
    GOFLAGS: '',
    GOOS: 'linux',
    ...(process.env.HOME || process.env.GOCACHE ? {} : { GOCACHE: `${home}/go-build` }),
  };
}

/**
 * Makes sure of Go, by Debian's package golang-go where it may.
 * @throws NotHere where there is neither Go nor a way to install it
 */
export function needGo(say: (line: string) => void): void {
  if (has('go', 'version')) return;
  if (!has('apt-get')) throw new NotHere('There is no Go here and no apt-get to install golang-go.');
  const root = process.getuid?.() === 0;
  if (!root && !has('sudo')) throw new NotHere('There is no Go here; install Debian’s golang-go as root.');
  say('installing golang-go');
  const apt = (...args: string[]) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'golang-go');
  } catch (error) {
    throw new NotHere(`golang-go could not be installed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
