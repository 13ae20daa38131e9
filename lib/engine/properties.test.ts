import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateLine } from './conformance/generate.ts';
import { applyStep } from './fake/apply-step.ts';
import { kubeletMaker } from './fake/runtimes.ts';
import {
  type ExactJson,
  loadRuntime,
  parseExactJson,
  parseScenario,
  type Replay,
  type Runtime,
  replay,
  replayRun,
  type Scenario,
  ScenarioError,
  toRun,
} from './index.ts';
import { podsOf } from './pods.ts';
import { GetPodStatus, SyncPod } from './port/pkg/kubelet/kuberuntime/kuberuntime_manager.ts';
import { withFeatureGates } from './port/staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import { type At, type Recorder, recording } from './trace.ts';
import { deepFreeze, NumberText } from './wire/index.ts';

await loadRuntime('dockershim');

/** What a random scenario is made from: short to print where a property fails. */
const made = { seed: fc.nat(), index: fc.nat(100_000) };
type Made = { readonly seed: number; readonly index: number };

/** A random scenario and its replay; what cannot be replayed to the end is passed over. */
function played(runtime: Runtime, { seed, index }: Made): { readonly scenario: Scenario; readonly whole: Replay } {
  const scenario = attempt(() => parseScenario(generateLine(seed, index, runtime)));
  const whole = scenario && attempt(() => replay(scenario));
  fc.pre(scenario !== undefined && whole !== undefined);
  return { scenario, whole };
}

/** Undefined where the scenario is an error; every other error is one of the engine, and thrown. */
function attempt<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

/** Node's JSON can print a number as it was spelt; TypeScript does not know it yet. */
const { rawJSON } = JSON as JSON & { readonly rawJSON: (text: string) => unknown };

const exact = (value: unknown) =>
  JSON.stringify(value, (_, item) => {
    if (typeof item === 'bigint') return rawJSON(String(item));
    return item instanceof NumberText ? rawJSON(item.text) : item;
  });

describe.each<[Runtime, number]>([
  ['fake', 40],
  ['dockershim', 20],
])('on %s, any scenario', (runtime, numRuns) => {
  it('is replayed, or says where it cannot be; nothing else is ever thrown', () => {
    fc.assert(
      fc.property(fc.record(made), ({ seed, index }) => {
        attempt(() => replay(parseScenario(generateLine(seed, index, runtime))));
      }),
      { numRuns: numRuns * 4 },
    );
  });

  it('gives the same run each time, with values or without', () => {
    fc.assert(
      fc.property(fc.record(made), (one) => {
        const { scenario, whole } = played(runtime, one);
        expect(toRun(replay(scenario))).toEqual(toRun(whole));
        expect(replayRun(scenario)).toEqual(toRun(whole));
      }),
      { numRuns },
    );
  });

  it('gives each step an id of its own', () => {
    fc.assert(
      fc.property(fc.record(made), (one) => {
        const { steps } = played(runtime, one).whole;
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      }),
      { numRuns },
    );
  });

  it('comes back from every call, and only from calls, innermost first', () => {
    fc.assert(
      fc.property(fc.record(made), (one) => {
        const { steps } = played(runtime, one).whole;
        const open: number[] = [];
        for (const step of steps) {
          if (step.kind === 'line') expect(step.partner).toBeUndefined();
          if (step.kind === 'call') open.push(step.index);
          if (step.kind !== 'return') continue;
          const call = steps[open.pop() ?? -1];
          expect(step.partner).toBe(call?.index);
          expect(call).toMatchObject({ partner: step.index, frame: step.frame, at: step.at, sync: step.sync });
        }
        expect(open).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('has, at a step, what a replay has that ends there', () => {
    const world = ({ worlds, steps }: Replay, i: number) => worlds[steps[i]?.world ?? -1];
    fc.assert(
      fc.property(fc.record(made), fc.nat(), (one, n) => {
        const { scenario, whole } = played(runtime, one);
        const cut = n % (scenario.steps.length + 1);
        const prefix = replay({ ...scenario, steps: scenario.steps.slice(0, cut) });
        expect(prefix.syncs).toEqual(whole.syncs.slice(0, prefix.syncs.length));
        expect(prefix.steps).toEqual(whole.steps.slice(0, prefix.steps.length));
        expect(prefix.steps.map(({ id }) => id)).toEqual(whole.steps.slice(0, prefix.steps.length).map(({ id }) => id));
        const last = prefix.steps.length - 1;
        expect(world(prefix, last)).toEqual(world(whole, last));
      }),
      { numRuns },
    );
  });

  it('is the same scenario when it is written as JSON and read again', () => {
    fc.assert(
      fc.property(fc.record(made), (one) => {
        const { scenario } = played(runtime, one);
        expect(parseScenario(exact(scenario))).toEqual(scenario);
        const wire: ExactJson = parseExactJson(exact(scenario));
        expect(parseExactJson(exact(wire))).toEqual(wire);
      }),
      { numRuns },
    );
  });

  it('never changes a world: each is frozen at every line, and nothing fails', () => {
    fc.assert(
      fc.property(fc.record(made), (one) => {
        const { scenario } = played(runtime, one);
        frozenReplay(scenario);
      }),
      { numRuns },
    );
  });
});

/** Plays a scenario with the node's world frozen as soon as a line could show it: a write to one throws then. */
function frozenReplay(scenario: Scenario): void {
  const { runtime, images, featureGates } = scenario.node;
  const pods = podsOf(scenario);
  const kubelet = kubeletMaker(runtime)?.(images);
  if (!kubelet) throw new Error(`${runtime} has not been loaded`);
  const { node, manager, backOff } = kubelet;
  const freeze = () => void deepFreeze(node.world);
  const at: At = Object.assign(freeze, { set: freeze, back: <T>(value: T) => value });
  const recorder: Recorder = { enter: () => at };
  withFeatureGates(featureGates, () => {
    let pod = pods.first();
    for (const step of scenario.steps) {
      freeze();
      if (!('sync' in step)) {
        pod = applyStep(kubelet, pods, pod, step);
        continue;
      }
      const { uid, name, namespace } = pod.metadata;
      recording(recorder, () => {
        const [status, err] = GetPodStatus(manager, uid, name, namespace);
        if (!err) SyncPod(manager, pod, status, [], backOff);
      });
    }
  });
}
