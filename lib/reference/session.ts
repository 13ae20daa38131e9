import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Provenance } from '../engine/conformance/index.ts';
import { outline, pins } from '../sources/index.ts';
import { type CoverFile, coverageOf, type FunctionCoverage } from './coverage.ts';
import { make, type Stamp } from './make.ts';
import type { Places } from './places.ts';
import { replayOnKubelet } from './program.ts';
import type { ScenarioFile } from './scenarios.ts';
import { needTree } from './source-tree.ts';
import { needGo } from './toolchain.ts';

/** The real kubelet, ready to replay. */
export async function ready(places: Places, say: (line: string) => void): Promise<Stamp> {
  await needTree(places, say);
  needGo(say);
  return make(places, false, say);
}

/** What every run of these programs is made by. */
export function provenanceOf(places: Places, { tool, go }: Stamp): Provenance {
  return {
    kubelet: pins().tag,
    commit: pins().commit,
    source: `Debian source package ${readFileSync(places.sourcePackage, 'utf8').trim()}`,
    go: go.replace(/^go version /, ''),
    tool: `lib/reference sha256:${tool}`,
  };
}

/** Replays all scenarios at once: their runs as lines, and the blocks of each function that they reach. */
export async function replayAll(
  places: Places,
  scenarios: readonly ScenarioFile[],
): Promise<{ readonly runs: readonly string[]; readonly coverage: readonly FunctionCoverage[] }> {
  const work = mkdtempSync(join(tmpdir(), 'kubelet-reference-'));
  try {
    const coverFile = join(work, 'cover.json');
    const lines = scenarios.map(({ line }) => line);
    const runs = await replayOnKubelet(places, lines, ['--cover', coverFile]);
    const cover: CoverFile = JSON.parse(readFileSync(coverFile, 'utf8'));
    return { runs, coverage: coverageOf(portedFiles(cover), (file) => functionsOf(places, file)) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The report is on what the engine ports and lights. */
function portedFiles({ scenarios, files }: CoverFile): CoverFile {
  const own = /^pkg\/kubelet\/(kuberuntime|images|container|dockershim|cri\/remote)\//;
  return { scenarios, files: Object.fromEntries(Object.entries(files).filter(([file]) => own.test(file))) };
}

function functionsOf(places: Places, file: string) {
  const lines = readFileSync(join(places.tree, file), 'utf8').split('\n');
  return outline({ file, lines }).filter(({ kind }) => kind === 'func');
}
