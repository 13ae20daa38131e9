// `npm run reference:build [-- --bench]`: the real kubelet as a program that replays scenarios. Fetches, installs and
// compiles what is missing; a second call does nothing.
import { command, say } from './command.ts';
import { make } from './make.ts';
import { needTree } from './source-tree.ts';
import { NotHere, needGo } from './toolchain.ts';

await command(async (places) => {
  if (process.platform !== 'linux') throw new NotHere(`kubelet is built for Linux, and this is ${process.platform}.`);
  await needTree(places, say);
  needGo(say);
  make(places, process.argv.includes('--bench'), say);
  say(`${places.program} is current`);
});
