import type { CriCall, Frame, Recorded, Replay, RunEvent, RunPodActions, Step, Sync, World } from '../engine/index.ts';
import type { GoLine } from '../go-line.ts';
import { type Layer, layerOf } from '../layer.ts';
import { type Change, changesBetween } from './changes.ts';
import { podActionsOf } from './pod-actions.ts';
import { timelineOf } from './timeline.ts';
import { type LineValues, valuesOf } from './values.ts';

/** A frame of the call path and the line on which it stands. */
export interface StackEntry {
  readonly frame: Frame;
  readonly at: GoLine;
  readonly layer: Layer;
}

/** A CRI call of the open sync, seen from the step. */
export type CallSeen = Recorded<CriCall> & { readonly when: 'made' | 'now' | 'later' };

/** An event, with the sync in which it was recorded. */
export type EventSeen = Recorded<RunEvent> & { readonly sync: number; readonly now: boolean };

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
  readonly calls: readonly CallSeen[];
  /** Recorded so far in the whole replay, oldest first. */
  readonly events: readonly EventSeen[];
  /** Values to show at line ends of the open function, for this visit of it. */
  readonly values: LineValues;
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
    calls: sync.calls.map((call) => ({
      ...call,
      when: call.step < index ? 'made' : call.step === index ? 'now' : 'later',
    })),
    events: eventsUntil(replay, index),
    values: valuesOf(replay, step),
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
  if (!now) return [];
  const names = Object.keys(now) as (keyof RunPodActions)[];
  return names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(now[name]));
}

function eventsUntil(replay: Replay, index: number): readonly EventSeen[] {
  return replay.syncs.flatMap((sync) =>
    sync.events
      .filter((event) => event.step <= index)
      .map((event) => ({ ...event, sync: sync.number, now: event.step === index })),
  );
}
