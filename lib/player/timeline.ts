import type { Frame, Locals, Replay } from '../engine/index.ts';

/** What is looked up at every step, worked out once a replay. */
export interface Timeline {
  /** By sync (index = number - 1), then file, then line: the steps that lit the line, ascending; returns are left out. */
  readonly visits: readonly ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>[];
  /** Steps that set podActions, ascending. */
  readonly podActions: readonly { readonly step: number; readonly value: Locals }[];
  /** Steps of each frame that set values, ascending; index = frame. */
  readonly sets: readonly (readonly number[])[];
  /** Steps of each frame itself, those of what it called left out, ascending; index = frame. */
  readonly own: readonly (readonly number[])[];
  /** The frames that each `call` step opened, in order. */
  readonly callees: ReadonlyMap<number, readonly Frame[]>;
  /** Steps that made a CRI call, ascending. */
  readonly calls: readonly number[];
}

const known = new WeakMap<Replay, Timeline>();

/** The timeline of a replay; the second call is free. */
export function timelineOf(replay: Replay): Timeline {
  const have = known.get(replay);
  if (have) return have;
  const made = build(replay);
  known.set(replay, made);
  return made;
}

/** Names under which SyncPod and computePodActions hold podActions. */
const POD_ACTIONS = ['changes', 'podContainerChanges'];

function build(replay: Replay): Timeline {
  const visits: Map<string, Map<number, number[]>>[] = replay.syncs.map(() => new Map());
  const podActions: { step: number; value: Locals }[] = [];
  const sets: number[][] = replay.frames.map(() => []);
  const own: number[][] = replay.frames.map(() => []);
  for (const step of replay.steps) {
    own[step.frame]?.push(step.index);
    if (step.kind !== 'return') {
      const files = visits[step.sync - 1];
      if (!files) continue;
      const lines = files.get(step.at.file) ?? new Map<number, number[]>();
      files.set(step.at.file, lines);
      const steps = lines.get(step.at.line);
      if (steps) steps.push(step.index);
      else lines.set(step.at.line, [step.index]);
    }
    if (!step.locals) continue;
    sets[step.frame]?.push(step.index);
    for (const name of POD_ACTIONS) {
      const value = step.locals[name];
      if (isPodActions(value)) podActions.push({ step: step.index, value });
    }
  }
  const calls = replay.syncs.flatMap((sync) => sync.calls.map((call) => call.step));
  return { visits, podActions, sets, own, callees: Map.groupBy(replay.frames, ({ call }) => call), calls };
}

function isPodActions(value: unknown): value is Locals {
  return typeof value === 'object' && value !== null && 'killPod' in value && 'createSandbox' in value;
}

/** What a line of the open sync shows in its gutter. */
export type LineRun = 'ran' | 'will' | 'no';

/** Whether a line has run by step `now`, will run later in the sync, or does not run in it. */
export function lineRun(steps: readonly number[] | undefined, now: number): LineRun {
  const first = steps?.[0];
  if (first === undefined) return 'no';
  return first <= now ? 'ran' : 'will';
}
