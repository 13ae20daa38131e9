import { type Kubelet, newKubelet } from './fake/kubelet.ts';
import { LineTrace } from './line-trace.ts';
import { defaultedPod } from './pod.ts';
import type { PodStatus } from './port/pkg/kubelet/container/runtime.ts';
import { GetPodStatus, SyncPod } from './port/pkg/kubelet/kuberuntime/kuberuntime_manager.ts';
import type { CriCall, Json, RunEvent } from './run.ts';
import { ScenarioError } from './scenario.ts';
import { type Lists, recording, Trace } from './trace.ts';
import { deepFreeze, type ExactJson } from './wire/index.ts';

/**
 * What a sync writes down:
 * - `none`: nothing, as the real kubelet.
 * - `lines`: the lines it lights, which is what is compared with the real kubelet.
 * - `steps`: all that a reader sees: steps, frames, values, worlds, CRI calls with their answers, and events.
 */
export type Tracing = 'none' | 'lines' | 'steps';

/** One pod on a node of its own, for measuring SyncPod apart from all else. */
export interface SingleSync {
  /** A new node, on which nothing has happened. */
  reset(): void;
  /** GetPodStatus: what later syncs are told. */
  observe(): void;
  /** SyncPod, as often as wanted. Gives the number of steps that it wrote down, or of lines. */
  sync(tracing: Tracing): number;
}

/** @param pod a v1.Pod, defaulted here. Throws ScenarioError where it is none. */
export function singleSync(pod: ExactJson, images: readonly string[]): SingleSync {
  const known = defaultedPod(pod, 'pod');
  const { uid, name, namespace } = known.metadata;
  let kubelet = newKubelet(images);
  let status: PodStatus | undefined;
  const bare = () => {
    if (!status) throw new Error('SyncPod needs what GetPodStatus saw: observe first');
    SyncPod(kubelet.manager, known, status, [], kubelet.backOff);
  };
  return {
    reset() {
      kubelet = newKubelet(images);
    },
    observe() {
      const [seen, err] = GetPodStatus(kubelet.manager, uid, name, namespace);
      if (err) throw new ScenarioError('pod', err.message);
      status = deepFreeze(seen);
    },
    sync(tracing) {
      if (tracing === 'steps') return withSteps(kubelet, bare);
      const trace = tracing === 'lines' ? new LineTrace() : undefined;
      recording(trace, bare);
      return trace?.lines.length ?? 0;
    },
  };
}

function withSteps({ node }: Kubelet, body: () => void): number {
  const lists: Lists = { steps: [], frames: [], worlds: [] };
  const told: { readonly what: CriCall | RunEvent; readonly step: number }[] = [];
  const answers: Json[] = [];
  const trace = new Trace(() => node.world, 1, lists);
  const tell = (what: CriCall | RunEvent) => void told.push({ what, step: trace.newest });
  node.listener = { call: tell, event: tell, answered: (answer) => void answers.push(answer) };
  recording(trace, body);
  trace.end();
  node.listener = undefined;
  return lists.steps.length;
}
