import { onHost } from '../go/host.ts';
import { type GoError, type Result, StatusError } from '../go-error.ts';
import type * as runtimeapi from '../port/staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { ImageManagerService, RuntimeService } from '../port/staging/src/k8s.io/cri-api/pkg/apis/services.ts';
import { overTheWire } from '../wire/protobuf.ts';
import type { DockerNode } from './docker-node.ts';
import { newHost } from './files.ts';

type Server = runtimeapi.RuntimeService & runtimeapi.ImageService;

/**
 * The client's side of gRPC without a socket: messages arrive as protobuf carries them, a waiting fault comes in the
 * place of a call, and an error of the server reaches the client as the status Unknown.
 */
export function newCriClient(node: DockerNode, server: Server): Server {
  const host = newHost(node);
  const send = <Q extends object, A extends object>(method: string, request: Q, handle: (r: Q) => Result<A>) => {
    const fault = node.faults.take(method);
    const [answer, err] =
      fault === undefined
        ? onHost(host, () => handle(overTheWire(request)))
        : [undefined, new StatusError('Unknown', fault)];
    const result: Result<A> = err === undefined ? [overTheWire(answer)] : [undefined, statusOf(err)];
    return result;
  };
  return {
    RunPodSandbox: (r) => send('RunPodSandbox', r, server.RunPodSandbox),
    StopPodSandbox: (r) => send('StopPodSandbox', r, server.StopPodSandbox),
    RemovePodSandbox: (r) => send('RemovePodSandbox', r, server.RemovePodSandbox),
    PodSandboxStatus: (r) => send('PodSandboxStatus', r, server.PodSandboxStatus),
    ListPodSandbox: (r) => send('ListPodSandbox', r, server.ListPodSandbox),
    CreateContainer: (r) => send('CreateContainer', r, server.CreateContainer),
    StartContainer: (r) => send('StartContainer', r, server.StartContainer),
    StopContainer: (r) => send('StopContainer', r, server.StopContainer),
    RemoveContainer: (r) => send('RemoveContainer', r, server.RemoveContainer),
    ListContainers: (r) => send('ListContainers', r, server.ListContainers),
    ContainerStatus: (r) => send('ContainerStatus', r, server.ContainerStatus),
    ExecSync: (r) => send('ExecSync', r, server.ExecSync),
    ImageStatus: (r) => send('ImageStatus', r, server.ImageStatus),
    PullImage: (r) => send('PullImage', r, server.PullImage),
  };
}

function statusOf(err: GoError): GoError {
  return err instanceof StatusError ? err : new StatusError('Unknown', err.message);
}

/** The CRI as kuberuntime sees it, with every call written down, over the services that go through the client. */
export function newRecordedRuntime(node: DockerNode, service: RuntimeService): RuntimeService {
  const valued = <R extends readonly unknown[]>(method: string, request: object, body: () => R): R => {
    node.tell('runtime', method, request);
    const result = body();
    fail(node, result.at(-1));
    return result;
  };
  const plain = (method: string, request: object, body: () => GoError | undefined): GoError | undefined => {
    node.tell('runtime', method, request);
    const err = body();
    fail(node, err);
    return err;
  };
  return {
    RunPodSandbox: (config, runtimeHandler) =>
      valued('RunPodSandbox', { config, runtimeHandler }, () => service.RunPodSandbox(config, runtimeHandler)),
    StopPodSandbox: (podSandboxId) =>
      plain('StopPodSandbox', { podSandboxId }, () => service.StopPodSandbox(podSandboxId)),
    PodSandboxStatus: (podSandboxId) =>
      valued('PodSandboxStatus', { podSandboxId }, () => service.PodSandboxStatus(podSandboxId)),
    ListPodSandbox: (filter) => valued('ListPodSandbox', { filter }, () => service.ListPodSandbox(filter)),
    CreateContainer: (podSandboxId, config, sandboxConfig) =>
      valued('CreateContainer', { podSandboxId, config, sandboxConfig }, () =>
        service.CreateContainer(podSandboxId, config, sandboxConfig),
      ),
    StartContainer: (containerId) =>
      plain('StartContainer', { containerId }, () => service.StartContainer(containerId)),
    StopContainer: (containerId, timeout) =>
      plain('StopContainer', { containerId, timeout }, () => service.StopContainer(containerId, timeout)),
    RemoveContainer: (containerId) =>
      plain('RemoveContainer', { containerId }, () => service.RemoveContainer(containerId)),
    ListContainers: (filter) => valued('ListContainers', { filter }, () => service.ListContainers(filter)),
    ContainerStatus: (containerId) =>
      valued('ContainerStatus', { containerId }, () => service.ContainerStatus(containerId)),
    ExecSync: (containerId, cmd, timeout) =>
      valued('ExecSync', { containerId, cmd, timeout: Math.trunc(timeout / 1e9) }, () =>
        service.ExecSync(containerId, cmd, timeout),
      ),
  };
}

/** The image half of `newRecordedRuntime`. */
export function newRecordedImages(node: DockerNode, service: ImageManagerService): ImageManagerService {
  return {
    ImageStatus(image) {
      node.tell('image', 'ImageStatus', { image });
      const result = service.ImageStatus(image);
      fail(node, result[1]);
      return result;
    },
    PullImage(image, auth, sandboxConfig) {
      node.tell('image', 'PullImage', { image, auth, sandboxConfig });
      const result = service.PullImage(image, auth, sandboxConfig);
      fail(node, result[1]);
      return result;
    },
  };
}

function fail(node: DockerNode, err: unknown): void {
  if (err instanceof Error) node.listener?.failed?.(err.message);
}
