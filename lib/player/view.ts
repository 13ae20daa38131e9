import type { Frame, Replay, RunPodActions, Step, Sync, World } from '../engine/index.ts';
import type { GoLine } from '../go-line.ts';
import { type Layer, layerOf } from '../layer.ts';
import { type CallSeen, callsOf } from './calls.ts';
import { type Change, changesBetween } from './changes.ts';
import { type EventRow, eventRows } from './events.ts';
import { podActionsOf } from './pod-actions.ts';
import { timelineOf } from './timeline.ts';

const NONE: readonly never[] = [];

/** A frame of the call path and the line on which it stands. */
export interface StackEntry {
  readonly frame: Frame;
  readonly at: GoLine;
  readonly layer: Layer;
}

/** What is on screen at one step. */
export interface View {
  readonly index: number;
  readonly total: number;
  readonly step: Step;
  readonly sync: Sync;
  /** Outermost first; the last one is the open function. */
  readonly stack: readonly StackEntry[];
  readonly world: World;
  /** What this step changed on the node. */
  readonly changes: readonly Change[];
  /** Null until this sync has begun to work them out. */
  readonly podActions: RunPodActions | null;
  /** Fields of podActions that this step set or changed. */
  readonly podActionsChanged: readonly (keyof RunPodActions)[];
  /** podActions at the end of the sync before, null in the first. */
  readonly podActionsBefore: RunPodActions | null;
  /** Of the open sync; the same list at each of its steps. */
  readonly calls: readonly CallSeen[];
  /** Recorded so far in the whole replay, newest first. */
  readonly events: readonly EventRow[];
}

/**
 * The view of step `index`; undefined where the replay has no such step. What `hidden` steps changed is said of the next
 * step that is to be seen.
 */
export function viewAt(replay: Replay, index: number, hidden?: (step: Step) => boolean): View | undefined {
  const step = replay.steps[index];
  const sync = step && replay.syncs[step.sync - 1];
  const world = step && replay.worlds[step.world];
  if (!step || !sync || !world) return undefined;
  const before = replay.worlds[seenBefore(replay, index, hidden)?.world ?? sync.world] ?? world;
  const podActions = podActionsAt(replay, sync, index);
  const podActionsPrevious = podActionsAt(replay, sync, index - 1);
  return {
    index,
    total: replay.steps.length,
    step,
    sync,
    stack: stackAt(replay, step),
    world,
    changes: changesBetween(before, world),
    podActions,
    podActionsChanged: changedFields(podActionsPrevious, podActions),
    podActionsBefore: replay.syncs[sync.number - 2]?.podActions ?? null,
    calls: callsOf(replay, sync),
    events: eventRows(replay, index),
  };
}

function seenBefore(replay: Replay, index: number, hidden: ((step: Step) => boolean) | undefined): Step | undefined {
  let step = replay.steps[index - 1];
  while (step && hidden?.(step)) step = replay.steps[step.index - 1];
  return step;
}

/** The call path of a step, outermost frame first; each caller stands on the line that called. */
export function stackAt(replay: Replay, step: Step): readonly StackEntry[] {
  const stack: StackEntry[] = [];
  let at = step.at;
  let frame = replay.frames[step.frame];
  while (frame) {
    stack.unshift({ frame, at, layer: layerOf(frame.file) });
    const call = replay.steps[frame.call];
    frame = replay.frames[frame.parent];
    at = call?.at ?? at;
  }
  return stack;
}

function podActionsAt(replay: Replay, sync: Sync, index: number): RunPodActions | null {
  if (index < sync.first) return null;
  const set = timelineOf(replay).podActions.findLast((entry) => entry.step <= index && entry.step >= sync.first);
  return set ? podActionsOf(set.value) : null;
}

function changedFields(before: RunPodActions | null, now: RunPodActions | null): readonly (keyof RunPodActions)[] {
  if (!now || now === before) return NONE;
  const names = Object.keys(now) as (keyof RunPodActions)[];
  return names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(now[name]));
}
