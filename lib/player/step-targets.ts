import type { Frame, Replay, Step } from '../engine/index.ts';
import { timelineOf } from './timeline.ts';

/** A function that the lit line calls. */
export interface StepTarget {
  readonly frame: Frame;
  /** First step in it. */
  readonly first: number;
}

/**
 * The ported functions that the line of step `index` calls on this visit, in the order of the calls: what a reader can step
 * into from it. A statement such as `f(g(x))` has one call step for all of them. Those that light no line are left out.
 */
export function stepTargets(replay: Replay, index: number): readonly StepTarget[] {
  const step = replay.steps[index];
  const call = step?.kind === 'return' ? step.partner : index;
  const { own, callees } = timelineOf(replay);
  return (callees.get(call ?? -1) ?? []).flatMap((frame) => {
    const first = own[frame.index]?.[0];
    return first === undefined ? [] : [{ frame, first }];
  });
}

/** The steps of the sync of step `index` that light a line, ascending; empty where none does. */
export function lineVisits(replay: Replay, index: number, file: string, line: number): readonly Step[] {
  const sync = replay.steps[index]?.sync ?? 0;
  const found = timelineOf(replay).visits[sync - 1]?.get(file)?.get(line) ?? [];
  return found.flatMap((step) => replay.steps[step] ?? []);
}

/**
 * The step to which "run to here" goes: the nearest one, before or after `index`, that lights the line; undefined where none
 * but `index` itself does.
 */
export function runTo(replay: Replay, index: number, file: string, line: number): number | undefined {
  const steps = timelineOf(replay).visits.flatMap((files) => files.get(file)?.get(line) ?? []);
  const [after, before] = [steps.find((one) => one > index), steps.findLast((one) => one < index)];
  if (after === undefined || before === undefined) return after ?? before;
  return after - index <= index - before ? after : before;
}
