import { describe, expect, it } from 'vitest';
import { NewPodSandboxCheckpoint } from '../port/pkg/kubelet/dockershim/docker_checkpoint.ts';
import { NewArgs } from '../port/vendor/github.com/docker/docker/api/types/filters/parse.ts';
import type { LowCall } from '../run.ts';
import { newCheckpoints } from './checkpoint.ts';
import { newNetworkPlugin } from './cni.ts';
import { newDocker } from './docker.ts';
import { configJson, hostConfigJson } from './docker-json.ts';
import { DockerNode } from './docker-node.ts';
import { newLogLinks } from './files.ts';
import { EPOCH } from './node.ts';

const PAUSE = 'k8s.gcr.io/pause:3.2';
const SECOND = 1_000_000_000n;

function engine() {
  const node = new DockerNode([PAUSE, 'app:1']);
  const docker = newDocker(node);
  const create = (name: string, type: 'podsandbox' | 'container', image = PAUSE) =>
    docker.CreateContainer({
      Name: name,
      Config: { Image: image, Labels: { 'io.kubernetes.docker.type': type, 'io.kubernetes.container.name': 'app' } },
      HostConfig: {},
    });
  return { node, docker, create };
}

const text = (err: Error | undefined) => err?.message;

describe('the Docker Engine', () => {
  it('counts containers, and its clock by the millisecond', () => {
    const { node, create } = engine();
    expect([create('a', 'podsandbox')[0]?.Id, create('b', 'container')[0]?.Id]).toEqual(['docker0', 'docker1']);
    expect(node.docker.containers.map(({ createdAt }) => createdAt)).toEqual([EPOCH, EPOCH + 1_000_000n]);
    expect(node.now()).toBe(EPOCH + 2_000_000n);
  });

  it('has each name once, and creates from images that are there', () => {
    const { create } = engine();
    create('a', 'podsandbox');
    expect(text(create('a', 'podsandbox')[1])).toBe(
      'Error response from daemon: Conflict. The container name "/a" is already in use by container "docker0". ' +
        'You have to remove (or rename) that container to be able to reuse that name.',
    );
    expect(text(create('b', 'container', 'no:1')[1])).toBe('Error: No such image: no:1');
  });

  it('lists the newest first, what runs only unless asked for all, and by label and status', () => {
    const { docker, create } = engine();
    create('a', 'podsandbox');
    create('b', 'container');
    docker.StartContainer('docker0');
    const ids = (options: Parameters<typeof docker.ListContainers>[0]) =>
      docker.ListContainers(options)[0]?.map(({ Id }) => Id);
    expect(ids({ All: true })).toEqual(['docker1', 'docker0']);
    expect(ids({})).toEqual(['docker0']);
    const filters = NewArgs();
    filters.Add('label', 'io.kubernetes.docker.type=container');
    filters.Add('status', 'created');
    expect(ids({ All: true, Filters: filters })).toEqual(['docker1']);
  });

  it('leaves what could not start exited, without a time of finish', () => {
    const { node, docker, create } = engine();
    create('a', 'container', 'app:1');
    node.faults.arm('docker:StartContainer', 'exec: "x": executable file not found in $PATH', 0, 1);
    node.faults.arm('docker:StartContainer', 'no space left', 0, 1);
    docker.StartContainer('docker0');
    expect(node.find('docker0')).toMatchObject({ running: false, exitCode: 127, finishedAt: 0n });
    expect(node.world.containers[0]).toMatchObject({ state: 'CONTAINER_EXITED', reason: 'ContainerCannotRun' });
    docker.StartContainer('docker0');
    expect(node.find('docker0')).toMatchObject({ exitCode: 128, error: 'no space left' });
    docker.StartContainer('docker0');
    expect(node.find('docker0')).toMatchObject({ running: true, exitCode: 0, error: '' });
  });

  it('stops what runs and leaves 137; removes what runs only by force', () => {
    const { node, docker, create } = engine();
    create('a', 'container', 'app:1');
    docker.StartContainer('docker0');
    expect(text(docker.RemoveContainer('docker0', {}))).toMatch(
      /^Error response from daemon: You cannot remove a running/,
    );
    docker.StopContainer('docker0', 10n * SECOND);
    expect(node.find('docker0')).toMatchObject({ running: false, exitCode: 137 });
    node.end('docker0', 1, false);
    expect(node.find('docker0')?.exitCode).toBe(137);
    expect(docker.RemoveContainer('docker0', {})).toBeUndefined();
    expect(text(docker.RemoveContainer('docker0', {}))).toBe('Error: No such container: docker0');
    expect(text(docker.InspectContainer('docker0')[1])).toBe('Error: No such container: docker0');
    expect(text(docker.StopContainer('docker0', 0n))).toBe('Error response from daemon: No such container: docker0');
  });

  it('prints times as Go does, with the digits that they have', () => {
    const { docker, node, create } = engine();
    create('a', 'container', 'app:1');
    node.advance(20_000_000n);
    docker.StartContainer('docker0');
    const [found] = docker.InspectContainer('docker0');
    expect([found?.Created, found?.State.StartedAt, found?.State.FinishedAt]).toEqual([
      '2021-02-17T10:00:00Z',
      '2021-02-17T10:00:00.021Z',
      '0001-01-01T00:00:00Z',
    ]);
  });

  it('runs commands only in what runs', () => {
    const { docker, create } = engine();
    create('a', 'container', 'app:1');
    expect(text(docker.CreateExec('docker0', {})[1])).toBe(
      'Error response from daemon: Container docker0 is not running',
    );
    docker.StartContainer('docker0');
    expect(docker.CreateExec('docker0', {})[0]).toEqual({ Id: 'exec-0' });
  });
});

describe('options of docker create', () => {
  it('print nil as null and empty as empty, and leave out what Go leaves out', () => {
    const json = hostConfigJson({ Binds: [], CapAdd: undefined, Sysctls: {}, Memory: 2n ** 60n });
    expect(json).toMatchObject({ Binds: [], CapAdd: null, Memory: 2n ** 60n, ConsoleSize: [0, 0] });
    expect(json).not.toHaveProperty('Sysctls');
    expect(configJson({ Labels: { b: '1', a: '2' }, Healthcheck: { Test: ['NONE'] } })).toMatchObject({
      Env: null,
      Healthcheck: { Test: ['NONE'] },
    });
    expect(Object.keys(configJson({ Labels: { b: '1', a: '2' } }).Labels ?? {})).toEqual(['a', 'b']);
  });
});

describe('what lies under the CRI', () => {
  it('tells of each call and its error, and a fault comes in its place', () => {
    const { node } = engine();
    const calls: Omit<LowCall, 'call'>[] = [];
    node.listener = { call() {}, event() {}, low: (call) => calls.push(call) };
    node.faults.arm('cni:SetUpPod', '', 0, 1);
    const plugin = newNetworkPlugin(node);
    plugin.SetUpPod('default', 'web', { type: 'docker', id: 'docker0' }, undefined, {});
    expect(calls).toEqual([
      {
        service: 'cni',
        method: 'SetUpPod',
        request: { namespace: 'default', name: 'web', podSandboxID: 'docker0', annotations: null, options: {} },
        error: '',
      },
    ]);
    expect(node.docker.addresses).toEqual({});
  });

  it('keeps an address until the sandbox is torn down', () => {
    const { node } = engine();
    const plugin = newNetworkPlugin(node);
    const id = { type: 'docker', id: 'docker0' };
    plugin.SetUpPod('default', 'web', id, undefined, {});
    expect(plugin.GetPodNetworkStatus('default', 'web', id)[0]?.ip).toBe('10.244.0.2');
    plugin.TearDownPod('default', 'web', id);
    expect(text(plugin.GetPodNetworkStatus('default', 'web', id)[1])).toBe('no IP address for sandbox "docker0"');
  });

  it('gives a checkpoint back as it was written, or says that there is none', () => {
    const { node } = engine();
    const store = newCheckpoints(node);
    store.CreateCheckpoint('docker0', NewPodSandboxCheckpoint('default', 'web', { host_network: true }));
    const read = NewPodSandboxCheckpoint('', '', {});
    expect(store.GetCheckpoint('docker0', read)).toBeUndefined();
    expect(read.GetData().slice(1, 3)).toEqual(['web', 'default']);
    expect(text(store.GetCheckpoint('docker1', read))).toBe('checkpoint is not found');
    expect(store.ListCheckpoints()[0]).toEqual(['docker0']);
  });

  it('removes only links that are there', () => {
    const { node } = engine();
    const links = newLogLinks(node);
    expect(text(links.Remove('/a'))).toBe('remove /a: no such file or directory');
    links.Symlink('/b', '/a');
    expect(node.docker.links).toEqual({ '/a': '/b' });
    expect(links.Remove('/a')).toBeUndefined();
  });

  it('shows readers the same sandboxes while nothing of them changes', () => {
    const { node, docker, create } = engine();
    create('k8s_POD_web_default_u_3', 'podsandbox');
    create('k8s_app_web_default_u_0', 'container');
    const before = node.world;
    docker.StartContainer('docker1');
    expect(node.world.sandboxes[0]).toBe(before.sandboxes[0]);
    expect(node.world.sandboxes[0]).toMatchObject({ id: 'docker0', attempt: 3, state: 'SANDBOX_NOTREADY' });
    expect([before.containers[0]?.state, node.world.containers[0]?.state]).toEqual([
      'CONTAINER_CREATED',
      'CONTAINER_RUNNING',
    ]);
  });
});
