import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A built site that is being served. */
export interface NextServer {
  /** Without a slash at the end. */
  readonly url: string;
  close(): void;
}

/**
 * Serves a built site on a free port, and comes back once it answers.
 * @param folder holds `.next` and `node_modules`; content is read from it
 * @throws Error where it ends, or does not answer within a minute
 */
export async function startNext(folder: string): Promise<NextServer> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [join(folder, 'node_modules/next/dist/bin/next'), 'start', '-p', String(port)],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const url = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const answers = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answers) return { url, close: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(
    server.exitCode === null
      ? `${url} did not answer within a minute`
      : `next start ended with code ${server.exitCode}`,
  );
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
