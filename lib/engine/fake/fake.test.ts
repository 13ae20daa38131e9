import { describe, expect, it } from 'vitest';
import type { CriCall } from '../run.ts';
import { Faults } from './faults.ts';
import { newImageService } from './image-service.ts';
import { EPOCH, Node } from './node.ts';
import { protoJson } from './proto-json.ts';
import { newRecorder } from './recorder.ts';
import { newRuntimeService } from './runtime-service.ts';

const metadata = { name: 'web', namespace: 'default', uid: 'u', attempt: 1 };
const config = { metadata, logDirectory: '/log' };

/** A node that has run one sandbox and created a container in it. */
function nodeWithContainer() {
  const node = new Node(['app:1']);
  const runtime = newRuntimeService(node);
  const [sandbox] = runtime.RunPodSandbox(config, '');
  const app = { metadata: { name: 'app', attempt: 0 }, image: { image: 'app:1' }, logPath: 'app/0.log' };
  const [container] = runtime.CreateContainer(sandbox, app, config);
  return { node, runtime, sandbox, container };
}

describe('the node', () => {
  it('counts sandboxes, containers and addresses, and its clock by the millisecond', () => {
    const { node, runtime } = nodeWithContainer();
    runtime.RunPodSandbox(config, '');
    expect(node.world.sandboxes.map(({ id, ip }) => [id, ip])).toEqual([
      ['sandbox-0', '10.244.0.2'],
      ['sandbox-1', '10.244.0.3'],
    ]);
    expect(node.world.containers.map(({ id, createdAt, logPath }) => [id, createdAt, logPath])).toEqual([
      ['container-0', EPOCH + 1_000_000n, '/log/app/0.log'],
    ]);
    expect(node.now()).toBe(EPOCH + 3_000_000n);
  });

  it('gives a sandbox in the network of the host no address', () => {
    const node = new Node([]);
    const namespaceOptions = { network: 'NODE', pid: 'POD', ipc: 'POD' } as const;
    const securityContext = { namespaceOptions, supplementalGroups: [] };
    newRuntimeService(node).RunPodSandbox({ ...config, linux: { securityContext } }, '');
    expect(node.world.sandboxes[0]).toMatchObject({ ip: '', hostNetwork: true });
  });

  it('never changes a world that it has shown', () => {
    const { node, runtime, container } = nodeWithContainer();
    const before = node.world;
    runtime.StartContainer(container);
    expect(before.containers[0]?.state).toBe('CONTAINER_CREATED');
    expect(node.world.containers[0]?.state).toBe('CONTAINER_RUNNING');
    expect(node.world.sandboxes).toBe(before.sandboxes);
  });

  it('stops what runs in a sandbox that stops, and leaves 137', () => {
    const { node, runtime, sandbox, container } = nodeWithContainer();
    runtime.StartContainer(container);
    runtime.StopPodSandbox(sandbox);
    expect(node.world.sandboxes[0]?.state).toBe('SANDBOX_NOTREADY');
    expect(node.world.containers[0]).toMatchObject({ state: 'CONTAINER_EXITED', exitCode: 137, reason: 'Error' });
  });

  it('forgets a container that was removed', () => {
    const { runtime, container } = nodeWithContainer();
    expect(runtime.RemoveContainer(container)).toBeUndefined();
    const text = `rpc error: code = Unknown desc = Error: No such container: ${container}`;
    expect(runtime.RemoveContainer(container)?.message).toBe(text);
    expect(runtime.ContainerStatus(container)[1]?.message).toBe(text);
  });

  it('has an image once it was pulled', () => {
    const images = newImageService(new Node([]));
    expect(images.ImageStatus({ image: 'b' })).toEqual([undefined, undefined]);
    images.PullImage({ image: 'b' }, undefined, config);
    expect(images.ImageStatus({ image: 'b' })[0]?.id).toBe('b');
  });

  it('writes down each call as kubelet saw it end', () => {
    const { node, runtime, container } = nodeWithContainer();
    const calls: CriCall[] = [];
    node.listener = { call: (call) => calls.push(call), event: () => {} };
    node.faults.arm('StartContainer', 'no', 0, 1);
    runtime.StartContainer(container);
    runtime.StopContainer(container, 30);
    expect(calls).toEqual([
      {
        service: 'runtime',
        method: 'StartContainer',
        request: { containerId: 'container-0' },
        error: 'rpc error: code = Unknown desc = no',
      },
      { service: 'runtime', method: 'StopContainer', request: { containerId: 'container-0', timeout: '30' } },
    ]);
  });
});

describe('faults', () => {
  it('wait in a queue of which only the head counts', () => {
    const faults = new Faults();
    faults.arm('PullImage', 'a', 1, 2);
    faults.arm('PullImage', 'b', 0, 1);
    expect([1, 2, 3, 4, 5].map(() => faults.take('PullImage'))).toEqual([undefined, 'a', 'a', 'b', undefined]);
  });

  it('that fail less than once are none', () => {
    const faults = new Faults();
    faults.arm('PullImage', 'a', 0, 0);
    expect(faults.take('PullImage')).toBeUndefined();
  });
});

describe('proto3 JSON', () => {
  it('leaves defaults out, keeps messages that are there, and writes 64 bits as a string', () => {
    const message = {
      metadata: { name: 'a', attempt: 0 },
      seccomp: { profileType: 'RuntimeDefault', localhostRef: '' },
      namespaceOptions: { network: 'POD', pid: 'CONTAINER' },
      memoryLimitInBytes: 2n ** 60n,
      cpuShares: 2,
      hostPort: 80,
      tty: false,
      args: [],
      cmd: ['', 'a'],
      labels: { timeout: '', network: 'POD' },
      sysctls: {},
    };
    expect(protoJson(message)).toEqual({
      metadata: { name: 'a' },
      seccomp: {},
      namespaceOptions: { pid: 'CONTAINER' },
      memoryLimitInBytes: '1152921504606846976',
      cpuShares: '2',
      hostPort: 80,
      cmd: ['', 'a'],
      labels: { timeout: '', network: 'POD' },
    });
  });
});

describe('an event', () => {
  it('says nothing of how long a pull took, which no two runs have alike', () => {
    const node = new Node([]);
    const messages: string[] = [];
    node.listener = { call: () => {}, event: ({ message }) => messages.push(message) };
    newRecorder(node).Eventf(undefined, 'Normal', 'Pulled', 'Successfully pulled image %q in %v', 'a', '1.5s');
    expect(messages).toEqual(['Successfully pulled image "a" in <d>']);
  });
});
