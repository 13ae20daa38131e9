import { describe, expect, it } from 'vitest';
import { singleSync } from '../lib/engine/index.ts';
import { parseKubelet } from './kubelet.ts';
import { memoryOf } from './memory.ts';
import { printTable, type Row } from './table.ts';
import { IMAGES, operation, podOf, TRACINGS, WORKLOADS, type Workload } from './workloads.ts';

const one: Workload = { what: 'fresh pod', containers: 1 };
const three: Workload = { what: 'nothing to do', containers: 3 };
const row = (workload: Workload, kubelet: number | undefined, steps: number): Row => ({
  workload,
  kubelet,
  engine: { none: 16_000, lines: 32_040, steps },
  memory: { steps: 583, bytesPerStep: 210.4 },
});

describe('the table', () => {
  it('has the engine’s times as multiples of the real kubelet’s', () => {
    expect(printTable([row(one, 32_000, 64_000), row(three, 39_000, 19_500)]).split('\n')).toEqual([
      'SyncPod                       real kubelet        untraced      with lines      with steps   steps   memory a step',
      'fresh pod, 1 container             32.0 µs   16.0 µs 0.50×   32.0 µs 1.00×   64.0 µs 2.00×     583           210 B',
      'nothing to do, 3 containers        39.0 µs   16.0 µs 0.41×   32.0 µs 0.82×   19.5 µs 0.50×     583           210 B',
      '',
      'With steps, at most 2 times the real kubelet: 2.0× at worst (fresh pod, 1 container).',
    ]);
  });

  it('says so where the limit is passed', () => {
    expect(printTable([row(one, 32_000, 64_000), row(three, 10_000, 31_000)])).toMatch(
      /With steps, more than 2 times the real kubelet: 3\.1× at worst \(nothing to do, 3 containers\)\.$/,
    );
  });

  it('stands without the real kubelet, and says how to have it', () => {
    const text = printTable([row(one, undefined, 64_000)]);
    expect(text).toContain('not built');
    expect(text).not.toContain('×');
    expect(text).toMatch(/npm run reference:build -- --bench/);
  });
});

describe('the real kubelet’s numbers', () => {
  const output = 'GetPodStatus, running pod, 1 cont.    7293 ns/op\nSyncPod, fresh pod, 1 cont.     60569 ns/op\n';

  it('are found by workload', () => {
    expect(parseKubelet(output)(one)).toBe(60_569);
    expect(parseKubelet(output)(three)).toBeUndefined();
    expect(parseKubelet('')(one)).toBeUndefined();
  });
});

describe('a workload', () => {
  it.each(WORKLOADS)('runs whatever is traced, and takes the time of one operation: %j', (workload) => {
    for (const tracing of TRACINGS) {
      let clock = 0;
      const took = operation(workload, singleSync(podOf(workload.containers), IMAGES), tracing, () => (clock += 500))();
      expect(took).toBe(workload.what === 'fresh pod' ? 500 : 5);
    }
  });

  it('takes memory by the step, without what starts the pod', () => {
    let bytes = 0;
    const heap = () => (bytes += 1000);
    const fresh = memoryOf(one, heap, 3);
    expect(fresh.bytesPerStep).toBeCloseTo(1000 / (fresh.steps * 3));
    const idle = memoryOf({ what: 'nothing to do', containers: 1 }, heap, 3);
    expect(idle.steps).toBeLessThan(fresh.steps);
    expect(idle.bytesPerStep).toBe(0);
  });
});
