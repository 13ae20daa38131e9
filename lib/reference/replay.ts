// `npm run --silent reference:replay`: scenarios as NDJSON on stdin, runs of the real kubelet as NDJSON on stdout. What
// follows `--` goes to the program: --no-blocks, --cover FILE. Builds the program first where it is missing.
import { spawnSync } from 'node:child_process';
import { command, say } from './command.ts';
import { ready } from './session.ts';

await command(async (places) => {
  await ready(places, say);
  const { status, error } = spawnSync(places.program, process.argv.slice(2), { stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
});
