import { type Replay, type Step, underDockershim } from '../engine/index.ts';

/** What a reader has folded away: `docker` is dockershim and all that lies below it. */
export const FOLDS = ['none', 'docker'] as const;

export type Fold = (typeof FOLDS)[number];

/** The fold that a query value names; none for anything else. */
export function foldOf(value: unknown): Fold {
  return FOLDS.find((fold) => fold === value) ?? 'none';
}

interface Folded {
  /** By frame. */
  readonly frames: readonly boolean[];
  readonly hidden: (step: Step) => boolean;
  readonly count: number;
}

const known = new WeakMap<Replay, Folded>();

function folded(replay: Replay): Folded {
  const have = known.get(replay);
  if (have) return have;
  const frames = underDockershim(replay.frames);
  const hidden = (step: Step) => frames[step.frame] ?? false;
  const made = { frames, hidden, count: replay.steps.filter(hidden).length };
  known.set(replay, made);
  return made;
}

/** By frame: whether a fold hides it; undefined where nothing is folded. */
export function foldedFrames(replay: Replay, fold: Fold): readonly boolean[] | undefined {
  return fold === 'none' ? undefined : folded(replay).frames;
}

/** Whether a fold hides a step; undefined where nothing is folded. The same function each time. */
export function hiddenBy(replay: Replay, fold: Fold): ((step: Step) => boolean) | undefined {
  return fold === 'none' ? undefined : folded(replay).hidden;
}

/** How many steps a fold would hide. */
export function hiddenCount(replay: Replay): number {
  return folded(replay).count;
}

/** The step itself where it is to be seen, else the newest before it that is: the line that called into the fold. */
export function seenStep(replay: Replay, index: number, fold: Fold): number {
  const hidden = hiddenBy(replay, fold);
  let seen = index;
  for (let step = replay.steps[seen]; step && hidden?.(step); step = replay.steps[seen]) seen--;
  return Math.max(0, seen);
}
