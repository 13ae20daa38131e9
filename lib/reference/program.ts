import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Places } from './places.ts';

/**
 * Replays scenarios, one line of JSON each, on the real kubelet; the runs come back as lines in the same order.
 * @throws Error when the program does not answer each scenario
 */
export async function replayOnKubelet(
  places: Places,
  lines: readonly string[],
  args: readonly string[] = [],
): Promise<readonly string[]> {
  const child = spawn(places.program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // It may end before it has read everything; its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${lines.join('\n')}\n`);
  const [code]: (number | null)[] = await once(child, 'close');
  const runs = Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1);
  if (code !== 0 || runs.length !== lines.length) {
    const said = Buffer.concat(errors).toString('utf8').slice(0, 2000);
    throw new Error(
      `the real kubelet answered ${runs.length} of ${lines.length} scenarios and ended with ${code}:\n${said}`,
    );
  }
  return runs;
}
