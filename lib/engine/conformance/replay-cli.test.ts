import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the command on `input`, which is written in the pieces given. */
function replayed(input: readonly string[], closeAfter?: number): Promise<{ lines: string[]; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['lib/engine/conformance/replay-cli.ts'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (closeAfter !== undefined && out.length > closeAfter) child.stdout.destroy();
    });
    child.on('error', reject).on('close', (code) => resolve({ lines: out.split('\n').filter(Boolean), code }));
    // The command may be gone before it has read everything.
    child.stdin.on('error', () => {});
    for (const piece of input) child.stdin.write(piece);
    child.stdin.end();
  });
}

const pod = { metadata: { name: 'web', namespace: 'default', uid: 'u' }, spec: { containers: [] } };
const scenario = (name: string, more: object = {}) =>
  JSON.stringify({ name, pod: { ...pod, ...more }, steps: [{ sync: {} }] });

describe('npm run replay', () => {
  it('goes on after a bad scenario, skips empty lines and needs no newline at the end', async () => {
    const { lines, code } = await replayed([`${scenario('a')}\n\nnonsense\n{"name":"b"}\n${scenario('c')}`]);
    expect(lines.map((line) => JSON.parse(line)).map((run) => [run.name, 'error' in run])).toEqual([
      ['a', false],
      ['', true],
      ['b', true],
      ['c', false],
    ]);
    expect(code).toBe(0);
  });

  it('takes a line of many megabytes, cut anywhere', async () => {
    const annotations = { text: '日本'.repeat(2_000_000) };
    const line = `${scenario('long', { metadata: { ...pod.metadata, annotations } })}\n`;
    const half = Math.floor(line.length / 2);
    const { lines } = await replayed([line.slice(0, half), line.slice(half)]);
    expect(lines.map((text) => JSON.parse(text).name)).toEqual(['long']);
  });

  it('ends quietly when nobody reads on', async () => {
    const { code } = await replayed([`${scenario('a')}\n`.repeat(20_000)], 10_000);
    expect(code).toBe(0);
  });
});
