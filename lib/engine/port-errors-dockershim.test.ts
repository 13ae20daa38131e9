import { describe, expect, it } from 'vitest';
import { newCheckpoints } from './fake/checkpoint.ts';
import { newNetworkPlugin } from './fake/cni.ts';
import { newDocker } from './fake/docker.ts';
import { DockerNode } from './fake/docker-node.ts';
import { newHost, newLogLinks } from './fake/files.ts';
import { type Host, onHost } from './go/host.ts';
import { New } from './go-error.ts';
import type { CheckpointManager } from './port/pkg/kubelet/checkpointmanager/checkpoint_manager.ts';
import { ErrCorruptCheckpoint } from './port/pkg/kubelet/checkpointmanager/errors/errors.ts';
import { NotExistError } from './port/pkg/kubelet/container/os.ts';
import { NewDockerService } from './port/pkg/kubelet/dockershim/docker_service.ts';
import type { Interface } from './port/pkg/kubelet/dockershim/libdocker/client.ts';
import type { NetworkPlugin } from './port/pkg/kubelet/dockershim/network/plugins.ts';
import type { PodSandboxConfig } from './port/staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';

// What the node of the scenarios never does, so that no comparison with the real kubelet reaches it. The texts are
// those of the Go, read there.

interface Broken {
  readonly client?: Partial<Interface>;
  readonly plugin?: Partial<NetworkPlugin>;
  readonly checkpoints?: Partial<CheckpointManager>;
  readonly host?: Partial<Host>;
}

const config: PodSandboxConfig = {
  metadata: { name: 'web', namespace: 'default', uid: 'u', attempt: 0 },
  logDirectory: '/var/log/pods/web',
  dnsConfig: { servers: ['10.96.0.10'] },
  linux: { cgroupParent: '/kubepods/podu', securityContext: { supplementalGroups: [] } },
};

/** A dockershim that is broken in one place. */
function shimOn(broken: Broken) {
  const node = new DockerNode(['k8s.gcr.io/pause:3.2']);
  const calls: string[] = [];
  node.listener = {
    call() {},
    failed() {},
    event() {},
    low: ({ service, method }) => calls.push(`${service}:${method}`),
  };
  const server = NewDockerService(
    { ...newDocker(node), ...broken.client },
    newLogLinks(node),
    { ...newNetworkPlugin(node), ...broken.plugin },
    { ...newCheckpoints(node), ...broken.checkpoints },
    () => node.now(),
  );
  const host = { ...newHost(node), ...broken.host };
  return {
    calls,
    node,
    server,
    run: (runtimeHandler = '') => onHost(host, () => server.RunPodSandbox({ config, runtimeHandler })),
  };
}

describe('dockershim on a node that does what the scenarios’ node does not', () => {
  it('runs no sandbox for a runtime handler but docker', () => {
    const { calls, run } = shimOn({});
    expect(run('kata')[1]?.message).toBe('RuntimeHandler "kata" not supported');
    expect(calls).toEqual(['docker:InspectImageByRef']);
    expect(run('docker')[0]).toEqual({ podSandboxId: 'docker0' });
  });

  it('says so where docker’s resolv.conf is gone', () => {
    const { run } = shimOn({ host: { Stat: (path) => new NotExistError('stat', path) } });
    const path = '/var/lib/docker/containers/docker0/resolv.conf';
    expect(run()[1]?.message).toBe(`rewrite resolv.conf failed for pod "web": ResolvConfPath "${path}" does not exist`);
  });

  it.each([
    ['kubenet', 'none'],
    ['another', 'default'],
  ])('gives the sandbox under the plugin %s the network mode %s', (plugin, mode) => {
    const { node, run } = shimOn({ plugin: { Name: () => plugin } });
    run();
    expect(node.find('docker0')?.hostConfig.NetworkMode).toBe(mode);
  });

  it('trusts the one address of a plugin that lists none', () => {
    const { run, server } = shimOn({ plugin: { GetPodNetworkStatus: () => [{ ip: '10.0.0.9', ips: [] }] } });
    run();
    expect(server.PodSandboxStatus({ podSandboxId: 'docker0' })[0]?.status.network).toEqual({
      ip: '10.0.0.9',
      additionalIps: [],
    });
  });

  it('reports every address of a pod, the first apart', () => {
    const ips = ['10.0.0.9', 'fd00::9'];
    const { run, server } = shimOn({ plugin: { GetPodNetworkStatus: () => [{ ip: '10.0.0.9', ips }] } });
    run();
    expect(server.PodSandboxStatus({ podSandboxId: 'docker0' })[0]?.status.network).toEqual({
      ip: '10.0.0.9',
      additionalIps: [{ ip: 'fd00::9' }],
    });
  });

  it('removes a corrupt checkpoint and stops nothing when docker does not know the sandbox either', () => {
    const { calls, server } = shimOn({
      client: { InspectContainer: () => [undefined, New('boom')] },
      checkpoints: { GetCheckpoint: () => ErrCorruptCheckpoint },
    });
    const text =
      '[failed to get checkpoint for sandbox "docker0": checkpoint is corrupted, failed to get sandbox status: boom]';
    expect(server.StopPodSandbox({ podSandboxId: 'docker0' })[1]?.message).toBe(text);
    expect(calls).toEqual(['checkpoint:RemoveCheckpoint']);
  });

  it('finds a sandbox by its checkpoint alone when every sandbox is listed', () => {
    const { node, run, server } = shimOn({});
    run();
    node.changeDocker({ containers: [] });
    expect(server.ListPodSandbox({})[0]?.items).toMatchObject([
      { id: 'docker0', metadata: { name: 'web', namespace: 'default' }, state: 'SANDBOX_NOTREADY' },
    ]);
  });

  it('removes a sandbox with its containers, its network’s readiness and its checkpoint', () => {
    const { calls, node, run, server } = shimOn({});
    run();
    calls.length = 0;
    expect(server.RemovePodSandbox({ podSandboxId: 'docker0' })).toEqual([{}]);
    expect(calls).toEqual(['docker:ListContainers', 'docker:RemoveContainer', 'checkpoint:RemoveCheckpoint']);
    expect(node.docker.containers).toEqual([]);
  });

  it('takes the digest of an image that has one', () => {
    const image = { Id: 'sha256:1', RepoDigests: ['app@sha256:2'], Size: 1, VirtualSize: 1, Config: { User: 'me:us' } };
    const { server } = shimOn({ client: { InspectImageByRef: () => [image] } });
    expect(server.PullImage({ image: { image: 'app:1' } })).toEqual([{ imageRef: 'app@sha256:2' }]);
    expect(server.ImageStatus({ image: { image: 'app:1' } })[0]?.image).toMatchObject({ username: 'me' });
  });

  it('hands on the exit code of a command', () => {
    const { run, server } = shimOn({
      client: { InspectExec: (id) => [{ ExecID: id, Running: false, ExitCode: 7 }] },
    });
    run();
    const [answer] = server.ExecSync({ containerId: 'docker0', cmd: ['x'], timeout: 0 });
    expect(answer).toEqual({ stdout: '', stderr: '', exitCode: 7 });
  });
});
