import { parseDuration } from '../go/duration.ts';
import { defaultedPod } from '../pod.ts';
import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { ScenarioError, type ScenarioStep } from '../scenario.ts';
import { mergePatch, podJson } from '../wire/index.ts';
import type { Container } from '../world.ts';
import type { Kubelet } from './kubelet.ts';

type Happening = Exclude<ScenarioStep, { readonly sync: unknown }>;

/** Does one step of a scenario to the node. Gives the pod, which a patch replaces. Throws ScenarioError with a path below the step. */
export function applyStep(kubelet: Kubelet, pod: v1.Pod, step: Happening): v1.Pod {
  const { node } = kubelet;
  if ('advance' in step) {
    node.advance(parseDuration(step.advance) ?? 0n);
  } else if ('exit' in step) {
    exit(kubelet, step.exit);
  } else if ('containerState' in step) {
    setState(kubelet, step.containerState);
  } else if ('probe' in step) {
    const { id } = instance(kubelet, 'probe', step.probe.container);
    const results = step.probe.probe === 'liveness' ? kubelet.liveness : kubelet.startup;
    results.set(id, step.probe.result === 'success' ? 'Success' : 'Failure');
  } else if ('sandbox' in step) {
    changeSandbox(kubelet, step.sandbox);
  } else if ('image' in step) {
    if (step.image.add !== undefined) node.addImage(step.image.add);
    if (step.image.remove !== undefined) node.removeImage(step.image.remove);
  } else if ('patch' in step) {
    return defaultedPod(mergePatch(podJson(pod), step.patch), 'patch');
  } else {
    node.faults.arm(step.fault.call, step.fault.error, step.fault.skip, step.fault.times);
  }
  return pod;
}

function instance({ node }: Kubelet, step: string, name: string): Container {
  const container = node.newestContainer(name);
  if (!container) throw new ScenarioError(`${step}.container`, `${JSON.stringify(name)} has no instance here`);
  return container;
}

function exit(kubelet: Kubelet, how: { readonly container: string; readonly code: number; readonly reason: string }) {
  const { node } = kubelet;
  const container = instance(kubelet, 'exit', how.container);
  if (container.state !== 'CONTAINER_RUNNING') return;
  node.changeContainer(container.id, {
    state: 'CONTAINER_EXITED',
    exitCode: how.code,
    reason: how.reason,
    finishedAt: node.now(),
  });
}

function setState(
  kubelet: Kubelet,
  { container: name, state }: Extract<Happening, { readonly containerState: unknown }>['containerState'],
) {
  const { node } = kubelet;
  const container = instance(kubelet, 'containerState', name);
  node.changeContainer(container.id, {
    state: `CONTAINER_${state}`,
    startedAt: state === 'RUNNING' && container.startedAt === 0n ? node.now() : container.startedAt,
    finishedAt: state === 'EXITED' && container.finishedAt === 0n ? node.now() : container.finishedAt,
  });
}

function changeSandbox({ node }: Kubelet, change: Extract<Happening, { readonly sandbox: unknown }>['sandbox']) {
  const sandbox = change.id === undefined ? node.world.sandboxes.at(-1) : node.sandbox(change.id);
  if (!sandbox) {
    const what = change.id === undefined ? 'there is no sandbox yet' : `there is no ${JSON.stringify(change.id)}`;
    throw new ScenarioError('sandbox', what);
  }
  const { state, ip, network } = change;
  node.changeSandbox(sandbox.id, {
    state: state === undefined ? sandbox.state : `SANDBOX_${state}`,
    ip: ip ?? sandbox.ip,
    hostNetwork: network === undefined ? sandbox.hostNetwork : network === 'NODE',
  });
  const modes = node.namespaces.get(sandbox.id);
  if (network !== undefined && modes) node.namespaces.set(sandbox.id, { ...modes, network });
}
