import { Join } from '../go/path.ts';
import type * as runtimeapi from '../port/staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { RuntimeService } from '../port/staging/src/k8s.io/cri-api/pkg/apis/services.ts';
import type { Container, Sandbox } from '../world.ts';
import type { NamespaceModes, Node } from './node.ts';

const POD_NAMESPACES: NamespaceModes = { network: 'POD', pid: 'POD', ipc: 'POD' };

/** The runtime half of the CRI, on the node. Every call goes through `Node.open`, which writes it down. */
export function newRuntimeService(node: Node): RuntimeService {
  const noContainer = (id: string) => () => (node.container(id) ? undefined : `Error: No such container: ${id}`);
  const noSandbox = (id: string) => () => (node.sandbox(id) ? undefined : `Error: No such container: ${id}`);
  return {
    RunPodSandbox(config, runtimeHandler) {
      const err = node.open('runtime', 'RunPodSandbox', { config, runtimeHandler });
      if (err) return ['', err];
      const namespaces = { ...POD_NAMESPACES, ...config.linux?.securityContext.namespaceOptions };
      const make = (id: string, ip: string) => sandboxOf(id, ip, config, namespaces, node.now());
      return [node.addSandbox(make, namespaces).id];
    },

    StopPodSandbox(podSandboxId) {
      const err = node.openFor('runtime', 'StopPodSandbox', { podSandboxId }, noSandbox(podSandboxId));
      if (err) return err;
      node.changeSandbox(podSandboxId, { state: 'SANDBOX_NOTREADY' });
      for (const container of node.world.containers) {
        if (container.sandboxId === podSandboxId && container.state === 'CONTAINER_RUNNING') node.stop(container);
      }
      return undefined;
    },

    PodSandboxStatus(podSandboxId) {
      const err = node.openFor('runtime', 'PodSandboxStatus', { podSandboxId }, noSandbox(podSandboxId));
      if (err) return [undefined, err];
      return [sandboxStatus(node, node.sandbox(podSandboxId))];
    },

    ListPodSandbox(filter) {
      const err = node.open('runtime', 'ListPodSandbox', { filter });
      if (err) return [[], err];
      const list = node.world.sandboxes.filter(
        (one) =>
          selects(filter?.labelSelector, one.labels) &&
          (!filter?.id || filter.id === one.id) &&
          (!filter?.state || filter.state.state === one.state),
      );
      return [list.map(listedSandbox)];
    },

    CreateContainer(podSandboxId, config, sandboxConfig) {
      const err = node.open('runtime', 'CreateContainer', { podSandboxId, config, sandboxConfig });
      if (err) return ['', err];
      const logPath = Join(sandboxConfig.logDirectory ?? '', config.logPath);
      return [node.addContainer((id) => containerOf(id, podSandboxId, config, logPath, node.now())).id];
    },

    StartContainer(containerId) {
      const err = node.openFor('runtime', 'StartContainer', { containerId }, noContainer(containerId));
      if (err) return err;
      node.changeContainer(containerId, { state: 'CONTAINER_RUNNING', startedAt: node.now() });
      return undefined;
    },

    StopContainer(containerId, timeout) {
      const err = node.openFor('runtime', 'StopContainer', { containerId, timeout }, noContainer(containerId));
      const container = node.container(containerId);
      if (err || !container) return err;
      node.stop(container);
      return undefined;
    },

    RemoveContainer(containerId) {
      const err = node.openFor('runtime', 'RemoveContainer', { containerId }, noContainer(containerId));
      if (err) return err;
      node.removeContainer(containerId);
      return undefined;
    },

    ListContainers(filter) {
      const err = node.open('runtime', 'ListContainers', { filter });
      if (err) return [[], err];
      const list = node.world.containers.filter(
        (one) =>
          selects(filter?.labelSelector, one.labels) &&
          (!filter?.id || filter.id === one.id) &&
          (!filter?.podSandboxId || filter.podSandboxId === one.sandboxId) &&
          (!filter?.state || filter.state.state === one.state),
      );
      return [list.map(listedContainer)];
    },

    ContainerStatus(containerId) {
      const err = node.openFor('runtime', 'ContainerStatus', { containerId }, noContainer(containerId));
      if (err) return [undefined, err];
      return [containerStatus(node.container(containerId))];
    },

    ExecSync(containerId, cmd, timeout) {
      const seconds = Math.trunc(timeout / 1e9);
      const err = node.open('runtime', 'ExecSync', { containerId, cmd, timeout: seconds });
      return ['', '', err];
    },
  };
}

function selects(selector: Readonly<Record<string, string>> = {}, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}

function sandboxOf(
  id: string,
  ip: string,
  config: runtimeapi.PodSandboxConfig,
  namespaces: NamespaceModes,
  now: bigint,
): Sandbox {
  return {
    id,
    name: config.metadata.name,
    namespace: config.metadata.namespace,
    uid: config.metadata.uid,
    attempt: config.metadata.attempt,
    state: 'SANDBOX_READY',
    createdAt: now,
    ip,
    hostNetwork: namespaces.network === 'NODE',
    labels: config.labels ?? {},
    annotations: config.annotations ?? {},
  };
}

function containerOf(
  id: string,
  sandboxId: string,
  config: runtimeapi.ContainerConfig,
  logPath: string,
  now: bigint,
): Container {
  return {
    id,
    sandboxId,
    name: config.metadata.name,
    attempt: config.metadata.attempt,
    state: 'CONTAINER_CREATED',
    exitCode: 0,
    reason: '',
    message: '',
    createdAt: now,
    startedAt: 0n,
    finishedAt: 0n,
    image: config.image.image,
    imageRef: config.image.image,
    logPath,
    labels: config.labels ?? {},
    annotations: config.annotations ?? {},
  };
}

/** The node has just said that it knows this id; without it, a programming error. */
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the node has lost what it just had');
  return value;
}

function metadataOf(one: Sandbox): runtimeapi.PodSandboxMetadata {
  return { name: one.name, uid: one.uid, namespace: one.namespace, attempt: one.attempt };
}

function sandboxStatus(node: Node, found: Sandbox | undefined): runtimeapi.PodSandboxStatus {
  const one = known(found);
  return {
    id: one.id,
    metadata: metadataOf(one),
    state: one.state,
    createdAt: one.createdAt,
    network: { ip: one.ip },
    linux: { namespaces: { options: { ...POD_NAMESPACES, ...node.namespaces.get(one.id) } } },
    labels: one.labels,
    annotations: one.annotations,
  };
}

function listedSandbox(one: Sandbox): runtimeapi.PodSandbox {
  return {
    id: one.id,
    metadata: metadataOf(one),
    state: one.state,
    createdAt: one.createdAt,
    labels: one.labels,
    annotations: one.annotations,
  };
}

function listedContainer(one: Container): runtimeapi.Container {
  return {
    id: one.id,
    podSandboxId: one.sandboxId,
    metadata: { name: one.name, attempt: one.attempt },
    image: { image: one.image },
    imageRef: one.imageRef,
    state: one.state,
    createdAt: one.createdAt,
    labels: one.labels,
    annotations: one.annotations,
  };
}

function containerStatus(found: Container | undefined): runtimeapi.ContainerStatus {
  const one = known(found);
  return {
    id: one.id,
    metadata: { name: one.name, attempt: one.attempt },
    state: one.state,
    createdAt: one.createdAt,
    startedAt: one.startedAt,
    finishedAt: one.finishedAt,
    exitCode: one.exitCode,
    image: { image: one.image },
    imageRef: one.imageRef,
    reason: one.reason,
    message: one.message,
    labels: one.labels,
    annotations: one.annotations,
    logPath: one.logPath,
  };
}
