// Installs the packages that the lock names, once.
import { CommandError, run, stage } from './process.mjs';
import { hashOf, isCurrent, keep } from './stamp.mjs';

const STAMP = 'node_modules/.installed';

/** Installs where something is missing or the lock has changed; says that it is current otherwise. */
export async function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new CommandError(`Node 20 or newer is needed to start; this is ${process.version}.`);
  const hash = hashOf(['package.json', 'package-lock.json', '.npmrc']);
  if (isCurrent(STAMP, hash)) {
    console.log('▸ packages: current');
    return;
  }
  await stage('packages: npm install (about a minute the first time)', () =>
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--progress=true',
    ]),
  );
  // The lock may name packages of other platforms only once npm has read it, so the hash is taken again.
  keep(STAMP, hashOf(['package.json', 'package-lock.json', '.npmrc']));
}
