// `npm run dev`: the site with hot reload, for work on it.
import { install } from './install.mjs';
import { command, packageScript, runNode, stage } from './process.mjs';
import { pull } from './pull.mjs';

await command(async () => {
  await install();
  await pull();
  await stage('source: highlight', () => runNode(['lib/sources/prepare.ts']));
  process.exitCode = await runNode([packageScript('next/dist/bin/next'), 'dev', '-p', process.env.PORT || '3000']);
});
