import { applyStep } from './fake/apply-step.ts';
import type { Kubelet } from './fake/kubelet.ts';
import { kubeletMaker } from './fake/runtimes.ts';
import { LineTrace } from './line-trace.ts';
import type { Pods } from './pods.ts';
import { computePodActions, GetPodStatus, SyncPod } from './port/pkg/kubelet/kuberuntime/kuberuntime_manager.ts';
import type * as v1 from './port/staging/src/k8s.io/api/core/v1/types.ts';
import { withFeatureGates } from './port/staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import type { CriCall, Json, LowCall, Run, RunEvent, RunPodActions, RunPodStatus, RunResult, RunSync } from './run.ts';
import { type Happenings, inStep, ScenarioError, type ScenarioStep } from './scenario.ts';
import { toRunPodActions, toRunPodStatus, toRunResult } from './to-run.ts';
import { type Frame, type Recorder, recording, type Step, Trace } from './trace.ts';
import { deepFreeze } from './wire/index.ts';
import type { World } from './world.ts';

/** A scenario replayed whole and kept in memory: time travel is `steps[i]` and `worlds[steps[i].world]`. */
export interface Replay {
  readonly scenario: Happenings;
  readonly pods: Pods;
  readonly syncs: readonly Sync[];
  readonly steps: readonly Step[];
  readonly frames: readonly Frame[];
  readonly worlds: readonly World[];
}

/** One run of GetPodStatus and SyncPod. */
export interface Sync {
  /** 1-based. */
  readonly number: number;
  /** What the scenario did since the sync before: clock, exits, faults. */
  readonly before: readonly ScenarioStep[];
  /** Indexes in `Replay.steps`, both inclusive; `last` is `first - 1` when SyncPod was not called. */
  readonly first: number;
  readonly last: number;
  /** Index in `Replay.worlds`: the node as SyncPod found it. */
  readonly world: number;
  readonly podStatus: RunPodStatus | null;
  readonly podActions: RunPodActions | null;
  readonly calls: readonly AnsweredCall[];
  /** Calls below the CRI; undefined where the runtime has nothing below. */
  readonly lowCalls?: readonly Recorded<LowCall>[] | undefined;
  readonly events: readonly Recorded<RunEvent>[];
  readonly result: RunResult | null;
  readonly statusError: string | undefined;
  /** The wire's `steps`. */
  readonly lines: readonly (readonly [string, number])[];
}

/** A CRI call or event with the step whose line made it. */
export type Recorded<T> = T & {
  /** Index in `Replay.steps`. */
  readonly step: number;
};

/** A CRI call with its answer, in the form of the request; undefined where the call failed. The wire has no answers. */
export type AnsweredCall = Recorded<CriCall> & { readonly answer?: Json | undefined };

/** Plays a scenario on these pods and keeps every step. Throws ScenarioError where the scenario cannot go on. */
export function playAll(scenario: Happenings, pods: Pods): Replay {
  const steps: Step[] = [];
  const frames: Frame[] = [];
  const worlds: World[] = [];
  const syncs: Sync[] = [];
  let before: ScenarioStep[] = [];
  play(scenario, pods, {
    step: (step) => before.push(step),
    sync(kubelet, pod) {
      const number = syncs.length + 1;
      const first = steps.length;
      const found = kubelet.node.world;
      if (worlds.at(-1) !== found) worlds.push(found);
      const world = worlds.length - 1;
      const trace = new Trace(() => kubelet.node.world, number, { steps, frames, worlds });
      const outcome = syncPod(kubelet, pod, trace, trace);
      trace.end();
      const lit = steps.slice(first).filter(({ kind }) => kind !== 'return');
      const lines = lit.map(({ at: { file, line } }) => [file, line] as const);
      syncs.push({ ...outcome, number, before, first, last: steps.length - 1, world, lines });
      before = [];
    },
  });
  return { scenario, pods, syncs, steps, frames, worlds };
}

/** Plays a scenario for what is compared with the real kubelet, without values and worlds. Throws ScenarioError. */
export function playRun(scenario: Happenings, pods: Pods): Run {
  const syncs: RunSync[] = [];
  play(scenario, pods, {
    step() {},
    sync(kubelet, pod) {
      const trace = new LineTrace();
      const outcome = syncPod(kubelet, pod, trace, NOWHERE);
      syncs.push(runSync({ ...outcome, lines: trace.lines }));
    },
  });
  return { name: scenario.name, syncs };
}

/** What a replay is on the wire. */
export function toRun({ scenario, syncs }: Replay): Run {
  return { name: scenario.name, syncs: syncs.map(runSync) };
}

type Outcome = Pick<Sync, 'podStatus' | 'podActions' | 'result' | 'statusError' | 'calls' | 'lowCalls' | 'events'>;

interface Watcher {
  step(step: ScenarioStep): void;
  sync(kubelet: Kubelet, pod: v1.Pod): void;
}

function play(scenario: Happenings, pods: Pods, watcher: Watcher): void {
  const { runtime, images, featureGates } = scenario.node;
  const newKubelet = kubeletMaker(runtime);
  if (!newKubelet)
    throw new ScenarioError('node.runtime', `${runtime} has not been loaded: await loadRuntime('${runtime}')`);
  withFeatureGates(featureGates, () => {
    const kubelet = newKubelet(images);
    let pod = pods.first();
    for (const [i, step] of scenario.steps.entries()) {
      if ('sync' in step) {
        watcher.sync(kubelet, pod);
      } else {
        pod = inStep(i, () => applyStep(kubelet, pods, pod, step));
        watcher.step(step);
      }
    }
  });
}

/** Where in its trace a sync is. */
interface Place {
  /** Index of the newest step: what kubelet calls or tells is said there. */
  readonly newest: number;
  /** Index of the step whose line runs: what dockershim calls is said there, as code between may light no lines. */
  readonly running: number;
}

const NOWHERE: Place = { newest: 0, running: 0 };

/** GetPodStatus, which lights nothing, then SyncPod under the trace. */
function syncPod({ node, manager, backOff }: Kubelet, pod: v1.Pod, trace: Recorder, place: Place): Outcome {
  const { uid, name, namespace } = pod.metadata;
  const [podStatus, err] = recording(undefined, () => GetPodStatus(manager, uid, name, namespace));
  const calls: AnsweredCall[] = [];
  const lowCalls: Recorded<LowCall>[] | undefined = node.world.docker && [];
  const events: Recorded<RunEvent>[] = [];
  if (err)
    return { podStatus: null, podActions: null, calls, lowCalls, events, result: null, statusError: err.message };
  // Frozen, it is shared by every step that shows it.
  deepFreeze(podStatus);
  const actions = recording(undefined, () => computePodActions(manager, pod, podStatus));
  const podActions = toRunPodActions(actions);
  const amend = (part: Partial<AnsweredCall>) => {
    const last = calls.pop();
    if (last) calls.push({ ...last, ...part });
  };
  node.listener = {
    call: (call) => calls.push({ ...call, step: place.newest }),
    failed: (error) => amend({ error }),
    answered: place === NOWHERE ? undefined : (answer) => amend({ answer }),
    low: (call) => lowCalls?.push({ call: calls.length - 1, ...call, step: place.running }),
    event: (event) => events.push({ ...event, step: place.newest }),
  };
  try {
    const result = recording(trace, () => SyncPod(manager, pod, podStatus, [], backOff));
    return {
      podStatus: toRunPodStatus(podStatus),
      podActions,
      calls,
      lowCalls,
      events,
      result: toRunResult(result),
      statusError: undefined,
    };
  } finally {
    node.listener = undefined;
  }
}

function runSync(sync: Outcome & Pick<Sync, 'lines'>): RunSync {
  const wire = {
    podStatus: sync.podStatus,
    podActions: sync.podActions,
    calls: sync.calls.map(({ step, answer, ...call }) => call),
    ...(sync.lowCalls && { lowCalls: sync.lowCalls.map(({ step, ...call }) => call) }),
    events: sync.events.map(({ step, ...event }) => event),
    result: sync.result,
    steps: sync.lines,
  };
  return sync.statusError === undefined ? wire : { ...wire, statusError: sync.statusError };
}
