import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRuntime, parseScenario, replay, replayRun, toRun } from '../index.ts';

await loadRuntime('dockershim');

function calls(file: string) {
  const scenario = parseScenario(JSON.stringify(parse(readFileSync(`lib/engine/cases/${file}.yaml`, 'utf8'))));
  return { scenario, run: replay(scenario), calls: replay(scenario).syncs.flatMap((sync) => sync.calls) };
}

describe('the answer of a CRI call', () => {
  it('is the response in proto3 JSON, with defaults left out', () => {
    const answers = calls('start/new-pod').calls.map(({ method, answer }) => [method, answer]);
    expect(answers).toMatchObject([
      ['RunPodSandbox', { podSandboxId: 'sandbox-0' }],
      ['PodSandboxStatus', { status: { id: 'sandbox-0', network: { ip: '10.244.0.2' } } }],
      ['ImageStatus', expect.anything()],
      ['ImageStatus', expect.anything()],
      ['CreateContainer', { containerId: 'container-0' }],
      ['StartContainer', {}],
    ]);
  });

  it('is empty for an image that is not there', () => {
    const found = calls('image/image-pulled').calls.find(({ method }) => method === 'ImageStatus');
    expect(found?.answer).toEqual({});
  });

  it('is not there where the call failed', () => {
    const failed = calls('dockershim/shim-create-fails').calls.filter(({ error }) => error !== undefined);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ answer }) => answer === undefined)).toBe(true);
  });

  it('is told through dockershim too, one for every call that did not fail', () => {
    const all = calls('dockershim/shim-fresh-pod').calls;
    expect(all.find(({ method }) => method === 'RunPodSandbox')?.answer).toEqual({ podSandboxId: 'docker0' });
    expect(all.every(({ answer, error }) => (answer === undefined) === (error !== undefined))).toBe(true);
  });

  it('never goes on the wire', () => {
    const { scenario, run } = calls('dockershim/shim-fresh-pod');
    expect(JSON.stringify(toRun(run))).not.toContain('"answer"');
    expect(toRun(run)).toEqual(replayRun(scenario));
  });
});
