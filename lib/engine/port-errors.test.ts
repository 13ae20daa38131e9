import { describe, expect, it } from 'vitest';
import { newKubelet } from './fake/kubelet.ts';
import { New } from './go-error.ts';
import { defaultedPod } from './pod.ts';
import { PullImage } from './port/pkg/kubelet/kuberuntime/kuberuntime_image.ts';
import {
  GetPodStatus,
  type kubeGenericRuntimeManager,
  SyncPod,
} from './port/pkg/kubelet/kuberuntime/kuberuntime_manager.ts';
import type { PodSandboxConfig } from './port/staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import { parseExactJson } from './wire/index.ts';

// The node of the scenarios never fails at these, so no comparison with the real kubelet reaches them. The texts are
// those of the Go, read there.

const uid = '7f2c1d3e-0001-4000-8000-000000000001';
const pod = defaultedPod(
  parseExactJson(
    JSON.stringify({
      metadata: { name: 'web', namespace: 'default', uid },
      spec: { containers: [{ name: 'app', image: 'app:1' }] },
    }),
  ),
  'pod',
);

/** One sync of a new pod on a node that is `broken` in one place. */
function syncOn(broken: (manager: kubeGenericRuntimeManager) => Partial<kubeGenericRuntimeManager>) {
  const { manager, node, backOff } = newKubelet(['app:1']);
  const calls: string[] = [];
  const events: string[] = [];
  node.listener = {
    call: (call) => calls.push(call.method),
    event: (event) => events.push(`${event.reason}: ${event.message}`),
  };
  const m = { ...manager, ...broken(manager) };
  const [podStatus, err] = GetPodStatus(m, uid, 'web', 'default');
  if (err !== undefined) throw err;
  const result = SyncPod(m, pod, podStatus, [], backOff);
  const failed = result.syncResults.filter(({ error }) => error !== undefined);
  return { calls, events, failed: failed.map(({ action, error, message }) => [action, error?.message, message]) };
}

describe('a node that fails where the scenarios’ node does not', () => {
  it('makes no sandbox without the pod’s log directory', () => {
    const { calls, failed } = syncOn((m) => ({ osInterface: { ...m.osInterface, MkdirAll: () => New('disk full') } }));
    expect(calls).not.toContain('RunPodSandbox');
    expect(failed).toEqual([
      [
        'CreatePodSandbox',
        'CreatePodSandboxError',
        `Create pod log directory for pod "web_default(${uid})" failed: disk full`,
      ],
    ]);
  });

  it('creates no container without its log directory', () => {
    const container = /\/app$/;
    const { calls, events, failed } = syncOn((m) => ({
      osInterface: { ...m.osInterface, MkdirAll: (path) => (container.test(path) ? New('disk full') : undefined) },
    }));
    expect(calls).not.toContain('CreateContainer');
    expect(events.at(-1)).toBe('Failed: Error: create container log directory for container app failed: disk full');
    expect(failed).toEqual([
      [
        'StartContainer',
        'CreateContainerConfigError',
        'create container log directory for container app failed: disk full',
      ],
    ]);
  });

  it('starts no container when the hook before the start fails', () => {
    const { calls, events, failed } = syncOn((m) => ({
      internalLifecycle: { ...m.internalLifecycle, PreStartContainer: () => New('no processor left') },
    }));
    expect(calls).not.toContain('StartContainer');
    expect(events.at(-1)).toBe('Failed: Internal PreStartContainer hook failed: no processor left');
    expect(failed).toEqual([['StartContainer', 'PreStartHookError', 'no processor left']]);
  });

  it('starts a container whose log cannot be linked all the same', () => {
    const { failed } = syncOn((m) => ({ osInterface: { ...m.osInterface, Symlink: () => New('read-only') } }));
    expect(failed).toEqual([]);
  });

  it('fails the sync’s configuration step when the pod has no DNS the second time', () => {
    let asked = 0;
    const { failed } = syncOn((m) => ({
      runtimeHelper: {
        ...m.runtimeHelper,
        GetPodDNS: (of) => (++asked === 2 ? [undefined, New('no resolver')] : m.runtimeHelper.GetPodDNS(of)),
      },
    }));
    expect(failed).toEqual([
      [
        'ConfigPodSandbox',
        'ConfigPodSandboxError',
        `GeneratePodSandboxConfig for pod "web_default(${uid})" failed: no resolver`,
      ],
    ]);
  });

  it('tries each credential of a registry, and gives every refusal', () => {
    const { manager } = newKubelet([]);
    const m: kubeGenericRuntimeManager = {
      ...manager,
      keyring: { Lookup: () => [[{ username: 'ann' }, { username: 'ben' }], true] },
      imageService: {
        ImageStatus: () => [undefined],
        PullImage: (_image, auth) => ['', New(`${auth?.username} may not`)],
      },
    };
    const config: PodSandboxConfig = {
      metadata: { name: 'web', namespace: 'default', uid, attempt: 0 },
      logDirectory: '/var/log/pods',
    };
    const [imageRef, err] = PullImage(m, { image: 'app:1', annotations: [] }, [], config);
    expect(imageRef).toBe('');
    expect(err?.message).toBe('[ann may not, ben may not]');
  });
});
