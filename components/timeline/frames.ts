import type { Replay } from '../../lib/engine/index.ts';
import { type Layer, layerOf } from '../../lib/layer.ts';
import { type Fold, foldedFrames } from '../../lib/player/index.ts';

/** One bar of the icicle: a visit of a function, from its first step to its last. */
export interface Bar {
  /** Index in `Replay.frames`; -1 for kubelet's `syncPod`, which calls SyncPod and lights no line. */
  readonly frame: number;
  readonly name: string;
  readonly layer: Layer;
  /** 0 is kubelet's `syncPod`, 1 is SyncPod. */
  readonly row: number;
  /** Step indexes, both inclusive. */
  readonly first: number;
  readonly last: number;
}

const known: Readonly<Record<Fold, WeakMap<Replay, readonly Bar[]>>> = { none: new WeakMap(), docker: new WeakMap() };

/** The bars of a replay but those that a fold hides, outer before inner; the second call is free. */
export function barsOf(replay: Replay, fold: Fold = 'none'): readonly Bar[] {
  const have = known[fold].get(replay);
  if (have) return have;
  const hidden = foldedFrames(replay, fold);
  const made = hidden ? barsOf(replay).filter(({ frame }) => !hidden[frame]) : build(replay);
  known[fold].set(replay, made);
  return made;
}

function build(replay: Replay): readonly Bar[] {
  const spans = spansOf(replay);
  const syncs = replay.syncs
    .filter((sync) => sync.last >= sync.first)
    .map((sync): Bar => ({ frame: -1, name: 'syncPod', layer: 'kubelet', row: 0, first: sync.first, last: sync.last }));
  const frames = replay.frames.flatMap((frame): Bar[] => {
    const span = spans[frame.index];
    if (!span) return [];
    const name = frame.literal ?? frame.func.slice(frame.func.lastIndexOf('.') + 1);
    return [{ frame: frame.index, name, layer: layerOf(frame.file), row: frame.depth + 1, ...span }];
  });
  return [...syncs, ...frames];
}

/** First and last step of each frame, those of the frames that it called included. */
function spansOf(replay: Replay): ({ first: number; last: number } | undefined)[] {
  const spans: ({ first: number; last: number } | undefined)[] = replay.frames.map(() => undefined);
  for (const step of replay.steps) {
    const span = spans[step.frame];
    if (span) span.last = step.index;
    else spans[step.frame] = { first: step.index, last: step.index };
  }
  for (let i = replay.frames.length - 1; i > 0; i--) {
    const [inner, outer] = [spans[i], spans[replay.frames[i]?.parent ?? -1]];
    if (inner && outer) outer.last = Math.max(outer.last, inner.last);
  }
  return spans;
}

const byFrame = new WeakMap<Replay, readonly (Bar | undefined)[]>();

/** The bar of a frame (index in `Replay.frames`); undefined where the frame has no step. */
export function barOfFrame(replay: Replay, frame: number): Bar | undefined {
  const have = byFrame.get(replay);
  if (have) return have[frame];
  const made: (Bar | undefined)[] = replay.frames.map(() => undefined);
  for (const bar of barsOf(replay)) if (bar.frame !== -1) made[bar.frame] = bar;
  byFrame.set(replay, made);
  return made[frame];
}

/** The bar of kubelet's `syncPod` in a sync. */
export function barOfSync(replay: Replay, sync: number): Bar | undefined {
  const first = replay.syncs[sync - 1]?.first;
  return barsOf(replay).find((bar) => bar.row === 0 && bar.first === first);
}

/** How many rows the bars take. */
export function rowsOf(bars: readonly Bar[]): number {
  return bars.reduce((most, bar) => Math.max(most, bar.row + 1), 1);
}

/** The innermost bar at a step in a row, if any: what the pointer is on. */
export function barAt(bars: readonly Bar[], step: number, row: number): Bar | undefined {
  return bars.find((bar) => bar.row === row && bar.first <= step && step <= bar.last);
}
