// Builds the site: highlights the pinned source, builds the pages, lists the hashes of their inline scripts, measures.
import { pathToFileURL } from 'node:url';
import { command, packageScript, runNode, stage } from './process.mjs';
import { hashOf, isCurrent, keep } from './stamp.mjs';

const STAMP = '.next/built';

const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'proxy.ts',
  'next.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.cache/sources',
];

/** Builds where something has changed since the last build. */
export async function build() {
  const hash = () => hashOf(INPUTS, [process.env.SITE_URL]);
  if (isCurrent(STAMP, hash())) {
    console.log('▸ build: current');
    return;
  }
  await stage('source: highlight', () => runNode(['lib/sources/prepare.ts']));
  await stage('pages: next build', () => runNode([packageScript('next/dist/bin/next'), 'build']));
  await stage('pages: hashes for the content security policy', () => runNode(['lib/commands/csp-hashes.ts']));
  await stage('pages: first-load JavaScript', () => runNode(['lib/commands/size.ts']));
  keep(STAMP, hash());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await command(build);
