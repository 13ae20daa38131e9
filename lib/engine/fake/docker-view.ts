import {
  containerLogPathLabelKey,
  containerTypeLabelKey,
  containerTypeLabelSandbox,
  sandboxIDLabelKey,
} from '../port/pkg/kubelet/dockershim/docker_service.ts';
import {
  KubernetesContainerNameLabel,
  KubernetesPodNameLabel,
  KubernetesPodNamespaceLabel,
  KubernetesPodUIDLabel,
} from '../port/pkg/kubelet/types/labels.ts';
import type { Container, ContainerState, DockerContainer, Sandbox } from '../world.ts';

/** Labels that dockershim keeps for itself. */
const OWN: ReadonlySet<string> = new Set([containerTypeLabelKey, containerLogPathLabelKey, sandboxIDLabelKey]);
/** A label that begins so is an annotation of CRI. */
const ANNOTATION = 'annotation.';

export function isSandbox({ config }: DockerContainer): boolean {
  return config.Labels?.[containerTypeLabelKey] === containerTypeLabelSandbox;
}

const sandboxes = new WeakMap<DockerContainer, Sandbox>();
const containers = new WeakMap<DockerContainer, Container>();

/** The sandbox that a pause container is. The same container with the same address gives the same object. */
export function sandboxOf(one: DockerContainer, ip: string): Sandbox {
  const known = sandboxes.get(one);
  if (known?.ip === ip) return known;
  const raw = one.config.Labels ?? {};
  const { labels: all, annotations } = split(raw);
  const { [KubernetesContainerNameLabel]: _, ...labels } = all;
  const sandbox: Sandbox = {
    id: one.id,
    name: raw[KubernetesPodNameLabel] ?? '',
    namespace: raw[KubernetesPodNamespaceLabel] ?? '',
    uid: raw[KubernetesPodUIDLabel] ?? '',
    attempt: attemptOf(one.name),
    state: one.running ? 'SANDBOX_READY' : 'SANDBOX_NOTREADY',
    createdAt: one.createdAt,
    ip,
    hostNetwork: one.hostConfig.NetworkMode === 'host',
    labels,
    annotations,
  };
  sandboxes.set(one, sandbox);
  return sandbox;
}

/** The container of CRI that a container of Docker is. The same one gives the same object. */
export function containerOf(one: DockerContainer): Container {
  const known = containers.get(one);
  if (known) return known;
  const raw = one.config.Labels ?? {};
  const state = stateOf(one);
  const container: Container = {
    id: one.id,
    sandboxId: raw[sandboxIDLabelKey] ?? '',
    name: raw[KubernetesContainerNameLabel] ?? '',
    attempt: attemptOf(one.name),
    state,
    exitCode: one.exitCode | 0,
    reason: state === 'CONTAINER_EXITED' ? reasonOf(one) : '',
    message: one.error,
    createdAt: one.createdAt,
    startedAt: one.startedAt,
    finishedAt: one.finishedAt,
    image: one.config.Image ?? '',
    imageRef: one.image,
    logPath: raw[containerLogPathLabelKey] ?? '',
    ...split(raw),
  };
  containers.set(one, container);
  return container;
}

/** A container that never finished but has an exit code could not start. */
function stateOf({ running, finishedAt, exitCode }: DockerContainer): ContainerState {
  if (running) return 'CONTAINER_RUNNING';
  return finishedAt !== 0n || exitCode !== 0 ? 'CONTAINER_EXITED' : 'CONTAINER_CREATED';
}

function reasonOf({ finishedAt, oomKilled, exitCode }: DockerContainer): string {
  if (finishedAt === 0n) return 'ContainerCannotRun';
  if (oomKilled) return 'OOMKilled';
  return exitCode === 0 ? 'Completed' : 'Error';
}

/** `k8s_app_web_default_<uid>_<attempt>`, where a random suffix may follow. */
function attemptOf(name: string): number {
  return Number(name.split('_')[5] ?? 0);
}

interface Split {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

const splits = new WeakMap<object, Split>();

/** Docker has labels only; dockershim keeps CRI's annotations among them. */
function split(raw: Readonly<Record<string, string>>): Split {
  const known = splits.get(raw);
  if (known) return known;
  const labels: Record<string, string> = {};
  const annotations: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key.startsWith(ANNOTATION)) annotations[key.slice(ANNOTATION.length)] = value;
    else if (!OWN.has(key)) labels[key] = value;
  }
  const made = { labels, annotations };
  splits.set(raw, made);
  return made;
}
