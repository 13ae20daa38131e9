// `npm run reference:record`: replays every scenario of the project on the real kubelet and keeps the runs. Recordings
// of scenarios that are gone are removed.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { command, say } from './command.ts';
import { COVERAGE_FILE, printCoverage, unexplained } from './coverage.ts';
import { REASONS_FILE, readReasons } from './reasons.ts';
import { printRecording } from './recording.ts';
import { scenarioFiles } from './scenarios.ts';
import { provenanceOf, ready, replayAll } from './session.ts';

const root = process.cwd();

await command(async (places) => {
  const scenarios = scenarioFiles(root);
  const provenance = provenanceOf(places, await ready(places, say));
  const { runs, coverage } = await replayAll(places, scenarios);
  for (const [i, { name, runFile }] of scenarios.entries()) {
    const run = JSON.parse(runs[i] ?? '');
    if ('error' in run && !name.startsWith('bad-'))
      throw new Error(`${name}: ${run.error}; only scenarios called bad-… may fail.`);
    mkdirSync(dirname(join(root, runFile)), { recursive: true });
    writeFileSync(join(root, runFile), printRecording({ provenance, run }));
  }
  removeOld(scenarios.map(({ runFile }) => runFile));
  const reasons = readReasons(root);
  writeFileSync(join(root, COVERAGE_FILE), printCoverage(scenarios.length, coverage, reasons));
  const reached = coverage.reduce((sum, row) => sum + row.reached, 0);
  const all = coverage.reduce((sum, row) => sum + row.all, 0);
  say(
    `${scenarios.length} runs recorded; ${reached} of ${all} blocks reached in ${coverage.length} functions, see ${COVERAGE_FILE}`,
  );
  const open = unexplained(coverage, reasons);
  if (open.length > 0)
    say(
      `${open.length} blocks that no scenario runs are without a reason in ${REASONS_FILE}: ${open.slice(0, 5).join(' ')} …`,
    );
});

function removeOld(kept: readonly string[]): void {
  for (const folder of new Set(kept.map((file) => dirname(file)))) {
    if (!existsSync(join(root, folder))) continue;
    const names = new Set(kept.filter((file) => dirname(file) === folder).map((file) => basename(file)));
    for (const name of readdirSync(join(root, folder))) {
      if (name.endsWith('.json') && !names.has(name)) rmSync(join(root, folder, name));
    }
  }
}
