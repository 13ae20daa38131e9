import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DRIVER_FOLDERS, INSTRUMENTED } from './instrumented.ts';
import {
  BENCH_MAP_ORDER_EDITS,
  counterName,
  EDGE_EDITS,
  type Edit,
  edited,
  MAP_ORDER_EDITS,
  withBlockHooks,
  withImport,
} from './overlay.ts';
import type { Places } from './places.ts';
import { goEnv, run } from './toolchain.ts';

const here = import.meta.dirname;

/** What the programs are made from, beside the tree: our Go, what overlays it, and the compiler. */
export interface Stamp {
  /** SHA-256 of everything in lib/reference that goes into the programs. */
  readonly tool: string;
  readonly go: string;
  /** Whether the program for measuring was made too. */
  readonly bench: boolean;
}

/** The driver's Go files, as paths below `driver/`, sorted. */
export function driverFiles(): readonly string[] {
  return Object.keys(DRIVER_FOLDERS)
    .flatMap((folder) => readdirSync(join(here, 'driver', folder)).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.go'))
    .sort();
}

/** A hash of all that decides what the programs do, but the tree and the compiler, which have names of their own. */
export function toolHash(): string {
  const hash = createHash('sha256');
  const files = ['instrumented.ts', 'overlay.ts', ...driverFiles().map((path) => `driver/${path}`)];
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(here, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The stamp of the programs that are there, if any. */
export function readStamp(places: Places): Stamp | undefined {
  if (!existsSync(places.program) || !existsSync(places.stamp)) return undefined;
  return JSON.parse(readFileSync(places.stamp, 'utf8'));
}

/** Makes the programs from the tree, which stays as it came. Takes minutes the first time, seconds after a small change. */
export function make(places: Places, bench: boolean, say: (line: string) => void): Stamp {
  const go = run('go', ['version']).trim();
  const tool = toolHash();
  const before = readStamp(places);
  if (before?.tool === tool && before.go === go && (before.bench || !bench)) {
    return before;
  }
  rmSync(places.stamp, { force: true });
  rmSync(places.generated, { recursive: true, force: true });
  const edges = edgeFiles(places);
  const driver = driverFiles().map((path) => joined(places, path));
  compile(
    places,
    'hooked',
    places.program,
    [...driver, ...edges, ...hookedFiles(places, edges), ...mapOrder(places, 'hooked', MAP_ORDER_EDITS)],
    say,
  );
  if (bench)
    compile(
      places,
      'plain',
      places.benchProgram,
      [...driver, ...edges, ...mapOrder(places, 'plain', BENCH_MAP_ORDER_EDITS)],
      say,
    );
  const stamp = { tool, go, bench };
  writeFileSync(places.stamp, `${JSON.stringify(stamp)}\n`);
  return stamp;
}

/** What the compiler sees in place of a file of the tree or of Go's own. */
type Replacement = readonly [file: string, by: string];

function joined(places: Places, path: string): Replacement {
  const [folder = '', name = ''] = path.split('/');
  return [join(places.tree, DRIVER_FOLDERS[folder] ?? '', name), join(here, 'driver', path)];
}

function generate(places: Places, name: string, text: string): string {
  const file = join(places.generated, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function edgeFiles(places: Places): readonly Replacement[] {
  return Object.entries(EDGE_EDITS).map(([path, edits]) => {
    const file = join(places.tree, path);
    const text = withImport(edited(path, readFileSync(file, 'utf8'), edits), 'edge');
    return [file, generate(places, `edges/${path}`, text)];
  });
}

function hookedFiles(places: Places, edges: readonly Replacement[]): readonly Replacement[] {
  const edge = new Map(edges);
  return INSTRUMENTED.map((path, index) => {
    const file = join(places.tree, path);
    const covered = run('go', ['tool', 'cover', '-mode=set', `-var=${counterName(index)}`, edge.get(file) ?? file], {
      env: goEnv(places.home),
    });
    return [file, generate(places, `hooked/${path}`, withBlockHooks(covered, index, path))];
  });
}

function mapOrder(
  places: Places,
  kind: string,
  edits: Readonly<Record<string, readonly Edit[]>>,
): readonly Replacement[] {
  const runtime = join(run('go', ['env', 'GOROOT']).trim(), 'src/runtime');
  return Object.entries(edits).map(([name, list]) => {
    // Debian's GOROOT is made of links; the overlay goes by the name, the text is behind it.
    const text = readFileSync(realpathSync(join(runtime, name)), 'utf8');
    return [join(runtime, name), generate(places, `${kind}-runtime/${name}`, edited(name, text, list))];
  });
}

function compile(
  places: Places,
  kind: string,
  program: string,
  replacements: readonly Replacement[],
  say: (line: string) => void,
): void {
  const overlay = generate(
    places,
    `${kind}.json`,
    JSON.stringify({ Replace: Object.fromEntries(replacements) }, null, 1),
  );
  const from = performance.now();
  say(`building ${program} (minutes the first time)`);
  mkdirSync(dirname(program), { recursive: true });
  run(
    'go',
    [
      'build',
      '-trimpath',
      '-overlay',
      overlay,
      '-ldflags',
      '-s -w',
      '-o',
      program,
      'k8s.io/kubernetes/cmd/kubelet-reference',
    ],
    {
      env: goEnv(places.home),
    },
  );
  say(`built in ${((performance.now() - from) / 1000).toFixed(0)} s`);
}
