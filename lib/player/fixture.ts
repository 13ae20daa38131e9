import type { CriCall, Replay, RunEvent, Sandbox, Sync, World } from '../engine/index.ts';
import { goFile, recording, Trace } from '../engine/index.ts';

/** A made-up replay of three functions and two syncs: for tests of the player, never shown to a reader. */
export function sampleReplay(): Replay {
  let world: World = {
    now: 1_613_556_000_000_000_000n,
    sandboxes: [],
    containers: [],
    images: ['app:1'],
    backOffs: [],
  };
  const replay = { steps: [], frames: [], worlds: [], syncs: [] } as {
    [K in 'steps' | 'frames' | 'worlds' | 'syncs']: Replay[K][number][];
  };
  const manager = goFile('pkg/kubelet/kuberuntime/kuberuntime_manager.go');
  const box = goFile('pkg/kubelet/kuberuntime/kuberuntime_sandbox.go');
  for (const number of [1, 2]) {
    const [first, found] = [replay.steps.length, world];
    const trace = new Trace(() => world, number, replay);
    const calls: (CriCall & { step: number })[] = [];
    const events: (RunEvent & { step: number })[] = [];
    recording(trace, () => {
      const at = manager.enter('kubeGenericRuntimeManager.SyncPod');
      at(677);
      const changes = computePodActions(number);
      at.set({ podContainerChanges: changes });
      at(680);
      if (changes.createSandbox) {
        at(745);
        const id = createPodSandbox();
        at.set({ podSandboxID: id });
        events.push({ type: 'Normal', reason: 'Created', fieldPath: '', message: 'made', step: trace.newest });
      }
      at(863);
    });
    trace.end();
    replay.worlds.push(found);
    replay.syncs.push({
      number,
      before: [],
      first,
      last: replay.steps.length - 1,
      world: replay.worlds.length - 1,
      podStatus: null,
      podActions: null,
      calls,
      events,
      result: null,
      statusError: undefined,
      lines: [],
    } satisfies Sync);

    function computePodActions(sync: number) {
      const at = manager.enter('kubeGenericRuntimeManager.computePodActions');
      at(495);
      const changes = {
        killPod: sync === 1,
        createSandbox: sync === 1,
        attempt: 0,
        containersToStart: [0],
        containersToKill: new Map(),
      };
      at.set({ changes });
      at(663);
      return changes;
    }

    function createPodSandbox(): string {
      const at = box.enter('kubeGenericRuntimeManager.createPodSandbox');
      at(40);
      at(64);
      calls.push({ service: 'runtime', method: 'RunPodSandbox', request: {}, step: trace.newest });
      world = { ...world, now: world.now + 1_000_000n, sandboxes: [sandbox(world.now)] };
      at.set({ podSandBoxID: 'sandbox-0' });
      at(74);
      return 'sandbox-0';
    }
  }
  return {
    scenario: {
      name: 'sample',
      node: { images: ['app:1'], featureGates: { EphemeralContainers: false }, runtime: 'fake' },
      steps: [],
    },
    pods: {
      first() {
        throw new Error('the sample has no pod');
      },
      patched: (pod) => pod,
    },
    ...replay,
  };
}

function sandbox(createdAt: bigint): Sandbox {
  return {
    id: 'sandbox-0',
    name: 'web',
    namespace: 'default',
    uid: 'u',
    attempt: 0,
    state: 'SANDBOX_READY',
    createdAt,
    ip: '10.244.0.2',
    hostNetwork: false,
    labels: {},
    annotations: {},
  };
}
