import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { isMissing, loadSource, missingText } from '../../sources/index.ts';
import type { RecordedRun } from './check-case.ts';
import { type GoFrames, goFrames } from './go-frames.ts';

/** A scenario with the run that the real kubelet made of it. */
export interface ConformanceCase {
  readonly name: string;
  /** From the project's root. */
  readonly file: string;
  /** The scenario as one line of JSON. */
  readonly line: string;
  /** Undefined where nothing is recorded, which is a failure. */
  readonly recorded: RecordedRun | undefined;
}

/** A case that is known to differ, and why. It must differ: one that passes is to be taken off the list. */
export interface KnownFailure {
  readonly scenario: string;
  readonly reason: string;
}

const RUNS = 'lib/engine/conformance/kubelet-runs';
const FOLDERS = ['content/scenarios', 'lib/engine/cases'] as const;

/** Every scenario for readers and every case for tests, by name. */
export function conformanceCases(root: string): readonly ConformanceCase[] {
  const files = FOLDERS.flatMap((folder) => yamlFiles(root, folder));
  return files
    .map((file) => {
      const name = basename(file, '.yaml');
      const line = JSON.stringify(parse(readFileSync(join(root, file), 'utf8')));
      return { name, file, line, recorded: recordedRun(join(root, RUNS, `${name}.json`)) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function yamlFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`);
}

function recordedRun(path: string): RecordedRun | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).run : undefined;
}

export function knownFailures(root: string): readonly KnownFailure[] {
  return parse(readFileSync(join(root, 'lib/engine/conformance/known-failures.yaml'), 'utf8')) ?? [];
}

/** The frames of each Go file in which a recorded block lies. Throws where the source has not been pulled. */
export async function framesOf(cases: readonly ConformanceCase[], root: string): Promise<(file: string) => GoFrames> {
  const files = new Set(
    cases.flatMap(({ recorded }) =>
      recorded && 'syncs' in recorded
        ? recorded.syncs.flatMap(({ blocks = [], asyncBlocks = [] }) =>
            [...blocks, ...asyncBlocks].map(([file]) => file),
          )
        : [],
    ),
  );
  const frames = new Map<string, GoFrames>();
  for (const file of files) {
    const source = await loadSource(file, root);
    if (isMissing(source)) throw new Error(`${file}: ${missingText(source).en} Run: npm run pull`);
    frames.set(file, goFrames(file, source.lines));
  }
  return (file) => frames.get(file) ?? goFrames(file, []);
}
