import type { Replay } from '../engine/index.ts';
import { timelineOf } from './timeline.ts';

/**
 * Where each move leads from step `index`; undefined when it leads nowhere. Names are those of the Debug Adapter
 * Protocol where it has one; the backward twins end in `Back`.
 */
export type Move =
  | 'stepForward'
  | 'stepBack'
  | 'next'
  | 'nextBack'
  | 'stepIn'
  | 'stepInBack'
  | 'stepOut'
  | 'stepOutBack'
  | 'continue'
  | 'reverseContinue'
  | 'nextSync'
  | 'previousSync'
  | 'first'
  | 'last';

/** The step that a move leads to, or undefined when the button is off. */
export function moveFrom(replay: Replay, index: number, move: Move): number | undefined {
  const target = targetOf(replay, index, move);
  return target !== undefined && target >= 0 && target < replay.steps.length && target !== index ? target : undefined;
}

function targetOf(replay: Replay, index: number, move: Move): number | undefined {
  const step = replay.steps[index];
  if (!step) return undefined;
  const last = replay.steps.length - 1;
  switch (move) {
    case 'stepForward':
      return index + 1;
    case 'stepBack':
      return index - 1;
    case 'next':
      return step.kind === 'call' && step.partner !== undefined ? step.partner : index + 1;
    case 'nextBack':
      return step.kind === 'return' && step.partner !== undefined ? step.partner : index - 1;
    case 'stepIn':
      return deeper(replay, index, index + 1);
    case 'stepInBack':
      return deeper(replay, index, index - 1);
    case 'stepOut':
      return returnOf(replay, step.frame);
    case 'stepOutBack': {
      const call = replay.frames[step.frame]?.call ?? -1;
      return call === -1 ? undefined : call;
    }
    case 'continue':
      return timelineOf(replay).calls.find((call) => call > index) ?? replay.syncs[step.sync - 1]?.last;
    case 'reverseContinue':
      return timelineOf(replay).calls.findLast((call) => call < index) ?? replay.syncs[step.sync - 1]?.first;
    case 'nextSync':
      return syncStart(replay, replay.syncs.slice(step.sync));
    case 'previousSync': {
      const first = replay.syncs[step.sync - 1]?.first;
      return first !== undefined && index > first
        ? first
        : syncStart(replay, replay.syncs.slice(0, step.sync - 1).reverse());
    }
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return move satisfies never;
  }
}

function deeper(replay: Replay, index: number, to: number): number | undefined {
  const from = replay.steps[index];
  const step = replay.steps[to];
  return from && step && step.depth > from.depth ? to : undefined;
}

/** The step at which the caller of a frame has its answer. */
function returnOf(replay: Replay, frame: number): number | undefined {
  const call = replay.frames[frame]?.call ?? -1;
  return replay.steps[call]?.partner;
}

function syncStart(replay: Replay, syncs: Replay['syncs']): number | undefined {
  return syncs.find((sync) => sync.last >= sync.first && replay.steps[sync.first])?.first;
}
