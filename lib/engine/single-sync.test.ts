import { expect, it } from 'vitest';
import { replay, singleSync, toScenario } from './index.ts';

const pod = {
  metadata: { name: 'web', namespace: 'default', uid: 'u' },
  spec: { containers: [{ name: 'app', image: 'app:1' }] },
};

it('does what a replay does in its first sync, and in one with nothing to do', () => {
  const { syncs } = replay(
    toScenario({ name: 'a', pod, node: { images: ['app:1'] }, steps: [{ sync: {} }, { sync: {} }] }),
  );
  const subject = singleSync(pod, ['app:1']);
  subject.observe();
  const fresh = subject.sync('steps');
  subject.observe();
  const idle = [subject.sync('steps'), subject.sync('steps')];
  const sizes = syncs.map(({ first, last }) => last - first + 1);
  expect([fresh, ...idle]).toEqual([sizes[0], sizes[1], sizes[1]]);
  expect(subject.sync('lines')).toBe(syncs[1]?.lines.length);
  expect(subject.sync('none')).toBe(0);
});

it('begins anew after a reset', () => {
  const subject = singleSync(pod, ['app:1']);
  subject.observe();
  const first = subject.sync('lines');
  subject.reset();
  expect(subject.sync('lines')).toBe(first);
});
