import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built site that is served for the benchmark, with one scenario more than it was built with. */
export interface Site {
  readonly url: string;
  close(): void;
}

/**
 * Serves the built site from a folder of its own: content copied, with the scenario added, all else linked.
 * @param root the project's
 * @throws Error where the site has not been built
 */
export async function serve(root: string, name: string, scenario: object): Promise<Site> {
  if (!existsSync(join(root, '.next/BUILD_ID'))) throw new Error('The site is not built. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'kubelet-reader-bench-'));
  for (const linked of ['.next', '.cache', 'node_modules', 'public', 'lib', 'package.json', 'next.config.js']) {
    symlinkSync(join(root, linked), join(folder, linked));
  }
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  // JSON is YAML
  writeFileSync(join(folder, 'content/scenarios', `${name}.yaml`), JSON.stringify(scenario));
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'start', '-p', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://localhost:${port}`;
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(`${url}/healthz`, server);
  } catch (error) {
    close();
    throw error;
  }
  return { url, close };
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`next start ended with code ${server.exitCode}`);
    const there = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} did not answer within a minute`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
