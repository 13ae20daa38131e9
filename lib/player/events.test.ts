import { describe, expect, it } from 'vitest';
import type { ExactJson } from '../engine/index.ts';
import { replay, toScenario } from '../engine/index.ts';
import { eventRows } from './events.ts';

const pod: ExactJson = {
  metadata: { name: 'web', namespace: 'default', uid: 'u' },
  spec: { containers: [{ name: 'app', image: 'app:1' }] },
};
const exit: ExactJson = { exit: { container: 'app', code: 1 } };
const advance: ExactJson = { advance: '20s' };
const crashing = replay(
  toScenario({
    name: 'crash',
    pod,
    node: { images: ['app:1'] },
    steps: [{ sync: {} }, advance, exit, advance, { sync: {} }],
  }),
);
const last = crashing.steps.length - 1;

describe('events, as kubectl describe has them', () => {
  it('are counted into one row where they are alike, with the age of the newest and of the first', () => {
    const row = eventRows(crashing, last).find(({ reason }) => reason === 'Started');
    expect(row).toMatchObject({ count: 2, fieldPath: 'spec.containers{app}', now: false });
    expect(row?.age).toBeLessThan(1_000_000_000n);
    expect(row?.over).toBeGreaterThan(20_000_000_000n);
  });

  it('come newest first: a row moves up when it is counted again', () => {
    const steps = eventRows(crashing, last).map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
  });

  it('are those recorded by the step, and say when it is this one', () => {
    const first = crashing.syncs[0]?.events[0];
    if (!first) throw new Error('the first sync records events');
    expect(eventRows(crashing, first.step - 1)).toEqual([]);
    expect(eventRows(crashing, first.step)).toMatchObject([{ reason: first.reason, count: 1, age: 0n, now: true }]);
  });
});
