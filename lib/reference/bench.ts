// `npm run reference:bench`: measures the real kubelet's functions on the fake CRI, with nothing written down. It
// builds nothing: where the program is missing or old it says how to make it and ends with code 3.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { command } from './command.ts';
import { readStamp, toolHash } from './make.ts';
import { NotHere } from './toolchain.ts';

await command((places) => {
  const stamp = readStamp(places);
  if (!stamp?.bench || stamp.tool !== toolHash() || !existsSync(places.benchProgram)) {
    throw new NotHere('the program for measuring is not built: npm run reference:build -- --bench');
  }
  const { status, error } = spawnSync(places.benchProgram, ['--bench'], { stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
});
