import { parseDuration } from '../go/duration.ts';
import type { Pods } from '../pods.ts';
import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { ScenarioError, type ScenarioStep } from '../scenario.ts';
import type { Container } from '../world.ts';
import type { Kubelet } from './kubelet.ts';

type Happening = Exclude<ScenarioStep, { readonly sync: unknown }>;

/** Does one step of a scenario to the node. Gives the pod, which a patch replaces. Throws ScenarioError with a path below the step. */
export function applyStep(kubelet: Kubelet, pods: Pods, pod: v1.Pod, step: Happening): v1.Pod {
  const { node } = kubelet;
  if ('advance' in step) {
    node.advance(parseDuration(step.advance) ?? 0n);
  } else if ('exit' in step) {
    const { container, code, reason } = step.exit;
    node.exit(instance(kubelet, 'exit', container), code, reason);
  } else if ('containerState' in step) {
    const { container, state } = step.containerState;
    node.setState(instance(kubelet, 'containerState', container), state);
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
    return pods.patched(pod, step.patch);
  } else {
    node.faults.arm(step.fault.call, step.fault.error, step.fault.skip, step.fault.times);
  }
  return pod;
}

function instance({ node }: Kubelet, step: string, name: string): Container {
  const container = node.newestContainer(name);
  if (container) return container;
  const names = [...new Set(node.world.containers.map((one) => one.name))];
  const remedy = names.length === 0 ? 'none has one: sync first' : `those that have one are ${names.join(', ')}`;
  throw new ScenarioError(`${step}.container`, `${JSON.stringify(name)} has no instance here; ${remedy}`);
}

function changeSandbox({ node }: Kubelet, change: Extract<Happening, { readonly sandbox: unknown }>['sandbox']) {
  const sandbox = change.id === undefined ? node.world.sandboxes.at(-1) : node.sandbox(change.id);
  if (!sandbox) {
    const what =
      change.id === undefined
        ? 'there is no sandbox yet: sync first'
        : `there is no ${JSON.stringify(change.id)}: leave the id out for the newest`;
    throw new ScenarioError('sandbox', what);
  }
  node.setSandbox(sandbox, { state: change.state, ip: change.ip, network: change.network });
}
