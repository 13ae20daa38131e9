import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseScenario, toScenario } from './parse-scenario.ts';
import { toRun } from './play.ts';
import { replay, replayRun } from './replay.ts';
import type { ExactJson } from './wire/index.ts';

const text = JSON.stringify(parse(readFileSync('lib/engine/cases/start/new-pod.yaml', 'utf8')));
const fresh = replay(parseScenario(text));

describe('a replay of a new pod', () => {
  it('makes the sandbox and starts the container in the first sync, and has nothing left to do in the second', () => {
    expect(fresh.syncs.map(({ calls }) => calls.map(({ method }) => method))).toEqual([
      ['RunPodSandbox', 'PodSandboxStatus', 'ImageStatus', 'ImageStatus', 'CreateContainer', 'StartContainer'],
      [],
    ]);
    expect(fresh.worlds.at(-1)?.containers[0]).toMatchObject({ name: 'app', state: 'CONTAINER_RUNNING' });
  });

  it('starts each sync in SyncPod, on its first lit line', () => {
    for (const { first } of fresh.syncs) {
      const step = fresh.steps[first];
      expect(step?.at).toEqual({ file: 'pkg/kubelet/kuberuntime/kuberuntime_manager.go', line: 677 });
      expect(step && fresh.frames[step.frame]).toMatchObject({
        func: 'kubeGenericRuntimeManager.SyncPod',
        depth: 0,
        parent: -1,
      });
    }
  });

  it('gives every step an id of its own and the place it has in the list', () => {
    expect(new Set(fresh.steps.map(({ id }) => id)).size).toBe(fresh.steps.length);
    expect(fresh.steps.every(({ index }, i) => index === i)).toBe(true);
    expect(fresh.frames.every(({ index }, i) => index === i)).toBe(true);
  });

  it('pins each call and event to a step of its own sync, in the file that speaks to the runtime', () => {
    for (const { first, last, calls, events } of fresh.syncs) {
      for (const { step } of [...calls, ...events]) expect(step >= first && step <= last).toBe(true);
      for (const { step } of calls) {
        expect(fresh.steps[step]?.at.file).toBe('pkg/kubelet/kuberuntime/instrumented_services.go');
      }
    }
  });

  it('shows the sandbox from the step on whose line made it', () => {
    const call = fresh.syncs[0]?.calls[0];
    const step = fresh.steps[call?.step ?? -1];
    const before = fresh.steps[(step?.index ?? 0) - 1];
    expect(fresh.worlds[before?.world ?? -1]?.sandboxes).toHaveLength(0);
    expect(fresh.worlds[step?.world ?? -1]?.sandboxes).toHaveLength(1);
  });

  it('is the same run, with values or without', () => {
    expect(replayRun(parseScenario(text))).toEqual(toRun(fresh));
  });

  it('leaves returns out of the wire, since the line is one', () => {
    const lit = fresh.steps.filter(({ kind, sync }) => kind !== 'return' && sync === 1);
    expect(fresh.syncs[0]?.lines).toEqual(lit.map(({ at: { file, line } }) => [file, line]));
    expect(lit.length).toBeLessThan(fresh.syncs[0]?.last ?? 0);
  });

  it('leaves the scenario as it was, so that it can be replayed again', () => {
    const scenario = parseScenario(text);
    expect(toRun(replay(scenario))).toEqual(toRun(replay(scenario)));
  });
});

const pod: ExactJson = {
  metadata: { name: 'web', namespace: 'default', uid: 'u' },
  spec: { containers: [{ name: 'app', image: 'app:1' }] },
};

describe('a replay', () => {
  it('remembers what happened between two syncs', () => {
    const steps: ExactJson[] = [{ sync: {} }, { exit: { container: 'app', code: 1 } }, { advance: '1s' }, { sync: {} }];
    const { syncs } = replay(toScenario({ name: 'a', pod, steps }));
    expect(syncs.map(({ before }) => before.length)).toEqual([0, 2]);
  });

  it('calls no SyncPod when the status cannot be had', () => {
    const steps: ExactJson[] = [{ fault: { call: 'ListPodSandbox', error: 'down' } }, { sync: {} }, { sync: {} }];
    const { syncs } = replay(toScenario({ name: 'a', pod, steps }));
    expect(syncs[0]).toMatchObject({ statusError: 'rpc error: code = Unknown desc = down', first: 0, last: -1 });
    expect(syncs[1]?.first).toBe(0);
    expect(toRun(replay(toScenario({ name: 'a', pod, steps })))).toMatchObject({
      syncs: [{ podStatus: null, calls: [], steps: [] }, {}],
    });
  });

  it('keeps the back-off of a container that fails, in the world and on the one clock', () => {
    const exit = { exit: { container: 'app', code: 1 } };
    const steps: ExactJson[] = [{ sync: {} }, exit, { sync: {} }, exit, { sync: {} }];
    const { worlds } = replay(toScenario({ name: 'a', pod, node: { images: ['app:1'] }, steps }));
    expect(worlds.at(-1)?.backOffs).toMatchObject([{ kind: 'container', backoff: 10_000_000_000n }]);
  });

  it.each([
    [{ exit: { container: 'app' } }, 'steps[0].exit.container: "app" has no instance here; none has one: sync first'],
    [{ sandbox: {} }, 'steps[0].sandbox: there is no sandbox yet'],
    [{ patch: { metadata: { uid: null } } }, 'steps[0].patch.metadata.uid: must be set'],
    [{ patch: { spec: { x: 1 } } }, 'steps[0].patch.spec.x: unknown field'],
  ])('stops at %j and says why', (step, message) => {
    expect(() => replay(toScenario({ name: 'a', pod, steps: [step] }))).toThrow(message);
  });

  it('never lights a line outside a sync', () => {
    const steps: ExactJson[] = [{ advance: '1s' }];
    expect(replay(toScenario({ name: 'a', pod, steps })).steps).toEqual([]);
  });
});
