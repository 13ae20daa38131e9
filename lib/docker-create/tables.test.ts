import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRuntime, parseScenario, replay } from '../engine/index.ts';
import { createsOf } from './creates.ts';
import { tableAt } from './tables.ts';

await loadRuntime('dockershim');
const read = (path: string) => replay(parseScenario(JSON.stringify(parse(readFileSync(path, 'utf8')))));
const run = read('content/scenarios/down-to-docker.yaml');
const [sandbox, container] = createsOf(run);

describe('the create at a step', () => {
  it('is none before anything of it is worked out', () => {
    expect(tableAt(run, 0)).toBeUndefined();
  });

  it('is the one being made up to its call, the first line of its CRI request included', () => {
    const line = run.steps.find((step) => step.at.file.endsWith('kuberuntime_sandbox.go') && step.at.line === 82);
    expect(tableAt(run, line?.index ?? -1)).toMatchObject({ making: true, table: { create: sandbox } });
    expect(tableAt(run, sandbox?.step ?? -1)).toMatchObject({ making: true, table: { create: sandbox } });
  });

  it('stays the newest one made until the next is begun', () => {
    expect(tableAt(run, (sandbox?.step ?? -1) + 1)).toMatchObject({ making: false, table: { create: sandbox } });
    expect(tableAt(run, container?.step ?? -1)).toMatchObject({ making: true, table: { create: container } });
    expect(tableAt(run, run.syncs[0]?.last ?? -1)).toMatchObject({ making: false, table: { create: container } });
  });

  it('is none in a sync that makes none', () => {
    expect(tableAt(run, run.syncs[1]?.last ?? -1)).toBeUndefined();
  });

  it('is none where the run does not go down to Docker', () => {
    const fake = read('lib/engine/cases/sandbox/host-network.yaml');
    expect(createsOf(fake)).toEqual([]);
    expect(tableAt(fake, fake.steps.length - 1)).toBeUndefined();
  });
});

describe('the creates of a run', () => {
  it('hold those that Docker refused, with its words', () => {
    const taken = createsOf(read('lib/engine/cases/dockershim/shim-name-conflict-is-gone.yaml'));
    expect(taken.some((create) => create.error?.includes('Conflict'))).toBe(true);
    expect(taken.map((create) => create.index)).toEqual(taken.map((_, i) => i));
  });
});
