import { describe, expect, it } from 'vitest';
import { parseScenario, podOfSync, replay } from './index.ts';

const SCENARIO = {
  name: 'patched',
  pod: {
    metadata: { name: 'web', namespace: 'default', uid: 'u' },
    spec: { containers: [{ name: 'app', image: 'app:1' }] },
  },
  node: { images: ['app:1', 'app:2'] },
  steps: [{ sync: {} }, { patch: { spec: { containers: [{ name: 'app', image: 'app:2' }] } } }, { sync: {} }],
};

describe('the pod of a sync', () => {
  const run = replay(parseScenario(JSON.stringify(SCENARIO)));

  it('is the defaulted one', () => {
    expect(podOfSync(run, 1)).toMatchObject({ spec: { restartPolicy: 'Always', containers: [{ image: 'app:1' }] } });
  });

  it('has the patches that came before the sync, and none that came after', () => {
    expect(podOfSync(run, 2)).toMatchObject({ spec: { containers: [{ image: 'app:2' }] } });
  });
});
