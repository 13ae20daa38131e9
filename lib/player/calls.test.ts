import { describe, expect, it } from 'vitest';
import type { ExactJson } from '../engine/index.ts';
import { loadRuntime, replay, toScenario } from '../engine/index.ts';
import { answerTextOf, isEmpty, lowTargetOf, targetOf } from './call-target.ts';
import { callsOf, callWhen } from './calls.ts';

await loadRuntime('dockershim');

const pod: ExactJson = {
  metadata: { name: 'web', namespace: 'default', uid: 'u' },
  spec: { containers: [{ name: 'app', image: 'app:1' }] },
};
const run = (runtime: string) =>
  replay(toScenario({ name: 'a', pod, node: { images: ['app:1'], runtime }, steps: [{ sync: {} }] }));

describe('the calls of a sync', () => {
  it('last from the line that makes them until it has come back', () => {
    const shim = run('dockershim');
    const [sync] = shim.syncs;
    const call = sync && callsOf(shim, sync)[0];
    if (!call) throw new Error('the sync makes calls');
    expect(shim.steps[call.last]).toMatchObject({ kind: 'return', partner: call.step });
    expect([call.step - 1, call.step, call.step + 1, call.last, call.last + 1].map((i) => callWhen(call, i))).toEqual([
      'later',
      'now',
      'now',
      'now',
      'made',
    ]);
  });

  it('hold what they called in turn, each within its call', () => {
    const shim = run('dockershim');
    const [sync] = shim.syncs;
    const calls = sync ? callsOf(shim, sync) : [];
    expect(calls[0]?.low.map(({ method }) => method)).toContain('CreateContainer');
    expect(calls.flatMap(({ low }) => low)).toHaveLength(sync?.lowCalls?.length ?? -1);
    for (const { step, last, low } of calls)
      expect(low.every((one) => one.step >= step && one.step <= last)).toBe(true);
  });

  it('take one step where nothing lies below the CRI, and are made once', () => {
    const fake = run('fake');
    const [sync] = fake.syncs;
    if (!sync) throw new Error('one sync');
    expect(callsOf(fake, sync).every(({ step, last, low }) => step === last && low.length === 0)).toBe(true);
    expect(callsOf(fake, sync)).toBe(callsOf(fake, sync));
  });
});

describe('what a call is about', () => {
  it('is the name, id or image that its request holds', () => {
    expect(targetOf({ config: { metadata: { name: 'app', attempt: 2 } }, podSandboxId: 's' })).toBe('app #2');
    expect(targetOf({ podSandboxId: 'sandbox-0' })).toBe('sandbox-0');
    expect(targetOf({ image: { image: 'app:1' } })).toBe('app:1');
    expect([targetOf({}), targetOf(null)]).toEqual(['', '']);
  });

  it('is a container, an image or the end of a path below the CRI', () => {
    expect(lowTargetOf({ id: 'docker0' })).toBe('docker0');
    expect(lowTargetOf({ name: 'k8s_app', config: { Image: 'app:1' } })).toBe('app:1');
    expect(lowTargetOf({ oldname: '/var/a', newname: '/var/log/0.log' })).toBe('0.log');
    expect(lowTargetOf({})).toBe('');
  });

  it('is the id or state that it answers; {} where it only worked', () => {
    expect(answerTextOf({ podSandboxId: 'docker0' })).toBe('docker0');
    expect(answerTextOf({ status: { network: { ip: '10.244.0.2' } } })).toBe('10.244.0.2');
    expect(answerTextOf({ image: { id: 'sha256:1', repoTags: ['app:1'] } })).toBe('app:1');
    expect([answerTextOf({}), answerTextOf({ items: [] })]).toEqual(['{}', '{…}']);
  });

  it('is nothing in an empty message', () => {
    expect([isEmpty({}), isEmpty(null), isEmpty({ a: 1 }), isEmpty('')]).toEqual([true, true, false, false]);
  });
});
