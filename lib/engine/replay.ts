import type { CriCall, RunEvent, RunPodActions, RunPodStatus, RunResult } from './run.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';
import type { Frame, Step } from './trace.ts';
import type { World } from './world.ts';

/** A scenario replayed whole and kept in memory: time travel is `steps[i]` and `worlds[steps[i].world]`. */
export interface Replay {
  readonly scenario: Scenario;
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
  readonly calls: readonly Recorded<CriCall>[];
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
