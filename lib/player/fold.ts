import { type Replay, type Step, underDockershim } from '../engine/index.ts';

/** What a reader has folded away: `docker` is dockershim and all that lies below it. */
export const FOLDS = ['none', 'docker'] as const;

export type Fold = (typeof FOLDS)[number];

/** The fold that a query value names; none for anything else. */
export function foldOf(value: unknown): Fold {
  return FOLDS.find((fold) => fold === value) ?? 'none';
}

const known = new WeakMap<Replay, readonly boolean[]>();

/** By frame: whether the fold hides it. */
export function foldedFrames(replay: Replay): readonly boolean[] {
  const have = known.get(replay);
  if (have) return have;
  const made = underDockershim(replay.frames);
  known.set(replay, made);
  return made;
}

/** Whether a fold hides a step; undefined where nothing is folded. */
export function hiddenBy(replay: Replay, fold: Fold): ((step: Step) => boolean) | undefined {
  if (fold === 'none') return undefined;
  const frames = foldedFrames(replay);
  return (step) => frames[step.frame] ?? false;
}

/** The step itself where it is to be seen, else the newest before it that is: the line that called into the fold. */
export function seenStep(replay: Replay, index: number, fold: Fold): number {
  const hidden = hiddenBy(replay, fold);
  let seen = index;
  for (let step = replay.steps[seen]; step && hidden?.(step); step = replay.steps[seen]) seen--;
  return Math.max(0, seen);
}

/** How many steps a fold hides. */
export function hiddenCount(replay: Replay, fold: Fold): number {
  const hidden = hiddenBy(replay, fold);
  return hidden ? replay.steps.filter(hidden).length : 0;
}
