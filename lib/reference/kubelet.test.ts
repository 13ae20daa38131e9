import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { driverFiles, readStamp, toolHash } from './make.ts';
import { referencePlaces } from './places.ts';
import { replayOnKubelet } from './program.ts';
import { parseRecording } from './recording.ts';
import { scenarioFiles } from './scenarios.ts';
import { has } from './toolchain.ts';

const root = process.cwd();
const places = referencePlaces(process.env.REFERENCE_HOME, root);
const built = readStamp(places)?.tool === toolHash();
if (!built) console.log('The real kubelet is not built here, so its tests skip: npm run reference:build');

describe('our Go', () => {
  const driver = join(import.meta.dirname, 'driver');

  it('says in each file that it is ours', () => {
    const first = (path: string) => readFileSync(join(driver, path), 'utf8').split('\n')[0];
    expect(driverFiles().filter((path) => !/^\/\/ Our own Go, not text of Kubernetes/.test(first(path) ?? ''))).toEqual(
      [],
    );
  });

  it.skipIf(!has('gofmt', '-h') && !has('go', 'version'))('is formatted as gofmt does it', () => {
    const { stdout, stderr } = spawnSync('gofmt', ['-l', driver], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['', '']);
  });
});

describe.skipIf(!built)('the real kubelet', () => {
  const scenarios = scenarioFiles(root);

  it('does what it did when the runs were recorded, byte for byte, twice', async () => {
    const lines = scenarios.map(({ line }) => line);
    const once = await replayOnKubelet(places, lines);
    const twice = await replayOnKubelet(places, lines.toReversed());
    expect(twice.toReversed()).toEqual(once);
    const recorded = scenarios.map(({ runFile }) => JSON.stringify(parseRecording(readFileSync(runFile, 'utf8')).run));
    expect(once).toEqual(recorded);
  });

  it('answers a bad scenario with an error, and the next goes on', async () => {
    const good = scenarios.find(({ name }) => name === 'sandbox-died')?.line ?? '';
    const bad = [
      'no JSON',
      '{"name":"boil"',
      good.replace('"steps"', '"stops"'),
      good.replace('sandbox-died', 'Sandbox Died'),
    ];
    const [expected] = await replayOnKubelet(places, [good]);
    const runs = await replayOnKubelet(
      places,
      bad.flatMap((line) => [line, good]),
    );
    expect(runs.filter((_, i) => i % 2 === 1)).toEqual(bad.map(() => expected));
    expect(runs.filter((_, i) => i % 2 === 0).map((run) => JSON.parse(run))).toEqual([
      { name: '', error: expect.any(String) },
      { name: '', error: expect.any(String) },
      { name: 'sandbox-died', error: expect.stringContaining('stops') },
      { name: 'Sandbox Died', error: expect.stringContaining('kebab-case') },
    ]);
  });

  it('gives no blocks when none are asked for, and is otherwise the same', async () => {
    const line = scenarios.find(({ name }) => name === 'fresh-pod')?.line ?? '';
    const [[full = ''], [lean = '']] = await Promise.all([
      replayOnKubelet(places, [line]),
      replayOnKubelet(places, [line], ['--no-blocks']),
    ]);
    const { name, syncs } = JSON.parse(full);
    const without = syncs.map(({ blocks, asyncBlocks, ...sync }: Record<string, unknown>) => sync);
    expect(JSON.parse(lean)).toEqual({ name, syncs: without });
    expect(syncs[0].blocks.length).toBeGreaterThan(100);
  });

  it('takes at least 95 % of the random scenarios', async () => {
    const args = ['run', '--silent', 'conformance:generate', '--', '--seed', '20210217', '--count', '400'];
    const { stdout } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const runs = await replayOnKubelet(places, stdout.trimEnd().split('\n'), ['--no-blocks']);
    expect(runs).toHaveLength(400);
    expect(runs.filter((run) => 'error' in JSON.parse(run)).length).toBeLessThan(20);
  });
});
