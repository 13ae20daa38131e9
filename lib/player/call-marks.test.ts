import { describe, expect, it } from 'vitest';
import { loadRuntime, replay, toScenario } from '../engine/index.ts';
import { callMarksOf } from './call-marks.ts';

await loadRuntime('dockershim');

const run = replay(
  toScenario({
    name: 'a',
    pod: {
      metadata: { name: 'web', namespace: 'default', uid: 'u' },
      spec: { containers: [{ name: 'app', image: 'app:1' }] },
    },
    node: { runtime: 'dockershim', images: ['app:1', 'k8s.gcr.io/pause:3.2'] },
    steps: [{ fault: { call: 'cni:SetUpPod', error: 'no address' } }, { sync: {} }],
  }),
);
const frameOf = (func: string) => run.frames.find((frame) => frame.func === func)?.index ?? -1;
const marks = callMarksOf(run);

describe('the calls that a line made', () => {
  it('stand in RunPodSandbox of dockershim on the lines that make them', () => {
    const made = marks.get(frameOf('dockerService.RunPodSandbox'))?.map(({ line, name }) => [line, name]);
    expect(made).toEqual([
      [114, 'docker CreateContainer'],
      [134, 'checkpoint CreateCheckpoint'],
      [141, 'docker StartContainer'],
      [153, 'docker InspectContainer'],
      [185, 'cni SetUpPod'],
      [191, 'cni TearDownPod'],
      [196, 'docker StopContainer'],
    ]);
  });

  it('carry what was said when they failed', () => {
    const failed = [...marks.values()].flat().filter(({ error }) => error !== undefined);
    expect(failed.map(({ kind, name }) => [kind, name])).toEqual([
      ['cri', 'RunPodSandbox'],
      ['low', 'cni SetUpPod'],
    ]);
  });

  it('over the CRI stand where kuberuntime hands them to the runtime', () => {
    const cri = [...marks.entries()].filter(([, calls]) => calls.some(({ kind }) => kind === 'cri'));
    for (const [frame] of cri) expect(run.frames[frame]?.file).toContain('instrumented_services.go');
    expect(cri.length).toBe(run.syncs[0]?.calls.length);
  });
});
