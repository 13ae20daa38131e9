// `npm run reference:verify`: replays every scenario on the real kubelet and fails where a recorded run is another.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, say } from './command.ts';
import { COVERAGE_FILE, printCoverage } from './coverage.ts';
import { readReasons } from './reasons.ts';
import { firstDifferences, parseRecording } from './recording.ts';
import { scenarioFiles } from './scenarios.ts';
import { ready, replayAll } from './session.ts';

const root = process.cwd();

await command(async (places) => {
  const scenarios = scenarioFiles(root);
  await ready(places, say);
  const { runs, coverage } = await replayAll(places, scenarios);
  let changed = 0;
  for (const [i, { name, runFile }] of scenarios.entries()) {
    const problems = problemsOf(runFile, runs[i] ?? '');
    if (problems.length > 0) changed++;
    for (const problem of problems) say(`${name}: ${problem}`);
  }
  const report = printCoverage(scenarios.length, coverage, readReasons(root));
  const file = join(root, COVERAGE_FILE);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== report) {
    changed++;
    say(`${COVERAGE_FILE} is not what the scenarios reach now`);
  }
  if (changed > 0)
    throw new Error(`${changed} recordings are not what the real kubelet does: npm run reference:record`);
  say(`${scenarios.length} recorded runs are what the real kubelet does`);
});

function problemsOf(runFile: string, line: string): readonly string[] {
  if (!existsSync(join(root, runFile))) return [`${runFile} is missing`];
  const { run } = parseRecording(readFileSync(join(root, runFile), 'utf8'));
  return JSON.stringify(run) === line ? [] : firstDifferences(run, JSON.parse(line));
}
