import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { isMissing, loadSource, type Missing, missingText } from '../../sources/index.ts';
import type { RecordedRun } from './check-case.ts';
import { type FramesOfFile, type GoFrames, goFrames } from './go-frames.ts';

/** A scenario with the run that the real kubelet made of it. */
export interface ConformanceCase {
  readonly name: string;
  /** From the project's root. */
  readonly file: string;
  /** The scenario as one line of JSON. */
  readonly line: string;
  /** Undefined where nothing is recorded, which is a failure. */
  readonly recorded: RecordedRun | undefined;
  readonly provenance: Provenance | undefined;
}

/**
 * What made a recorded run, so that a reader can tell whether it may be believed; `npm run reference:record` writes it beside
 * the run.
 */
export interface Provenance {
  /** Version of the kubelet that ran. */
  readonly kubelet: string;
  readonly commit: string;
  /** Where its source came from: Debian's source package and its version. */
  readonly source: string;
  readonly go: string;
  /** Our own Go around it, with a hash of all of it. */
  readonly tool: string;
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
      const recording = readRecording(join(root, RUNS, `${name}.json`));
      return { name, file, line, recorded: recording?.run, provenance: recording?.provenance };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function yamlFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`);
}

function readRecording(path: string): { readonly run: RecordedRun; readonly provenance: Provenance } | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

export function knownFailures(root: string): readonly KnownFailure[] {
  return parse(readFileSync(join(root, 'lib/engine/conformance/known-failures.yaml'), 'utf8')) ?? [];
}

/** The frames of each Go file in which a recorded block lies. Throws where the source has not been pulled. */
export async function framesOf(cases: readonly ConformanceCase[], root: string): Promise<FramesOfFile> {
  const frames = await framesOrMissing(cases, root);
  if (isMissing(frames)) throw new Error(`${frames.file}: ${missingText(frames).en} Run: npm run pull`);
  return frames;
}

/** The same, but for the first file that has not been pulled, where there is one. */
export async function framesOrMissing(
  cases: readonly ConformanceCase[],
  root: string,
): Promise<FramesOfFile | Missing> {
  const frames = new Map<string, GoFrames>();
  for (const file of new Set(cases.flatMap(({ recorded }) => filesOf(recorded)))) {
    const source = await loadSource(file, root);
    if (isMissing(source)) return source;
    frames.set(file, goFrames(file, source.lines));
  }
  return (file) => frames.get(file) ?? goFrames(file, []);
}

function filesOf(recorded: RecordedRun | undefined): readonly string[] {
  if (!recorded || 'error' in recorded) return [];
  return recorded.syncs.flatMap(({ blocks = [], asyncBlocks = [] }) =>
    [...blocks, ...asyncBlocks].map(([file]) => file),
  );
}
