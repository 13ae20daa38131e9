import type { Replay, Step } from '../engine/index.ts';
import { timelineOf } from './timeline.ts';

/** One value at the end of a line. */
export interface LineValue {
  readonly name: string;
  readonly value: unknown;
  /** Set by the step on screen. */
  readonly now: boolean;
}

/** By 1-based line of the open function. */
export type LineValues = ReadonlyMap<number, readonly LineValue[]>;

/** The values that the lines of the open function have set so far in this visit; each line shows its newest. */
export function valuesOf(replay: Replay, step: Step): LineValues {
  const values = new Map<number, readonly LineValue[]>();
  for (const index of timelineOf(replay).sets[step.frame] ?? []) {
    if (index > step.index) break;
    const set = replay.steps[index];
    if (!set?.locals) continue;
    values.set(
      set.at.line,
      Object.entries(set.locals).map(([name, value]) => ({ name, value, now: index === step.index })),
    );
  }
  return values;
}
