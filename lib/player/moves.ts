import type { Replay, Step } from '../engine/index.ts';
import { type Breakpoints, listed, stopsOf } from './breakpoints.ts';

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

/** What moves heed. */
export interface MoveOptions {
  /** Where `continue` stops; without any, at each CRI call. */
  readonly breakpoints?: Breakpoints | undefined;
  /** Steps that moves pass over, such as those of a layer that is folded away. */
  readonly hidden?: ((step: Step) => boolean) | undefined;
}

/** One list for all who set none, so that its stops are worked out once. */
const NONE: Breakpoints = [];

const BACKWARD: ReadonlySet<Move> = new Set<Move>([
  'stepBack',
  'nextBack',
  'stepInBack',
  'stepOutBack',
  'reverseContinue',
  'previousSync',
  'last',
]);

/** The step that a move leads to, or undefined when the button is off. */
export function moveFrom(replay: Replay, index: number, move: Move, options: MoveOptions = {}): number | undefined {
  const { hidden } = options;
  const by = BACKWARD.has(move) ? -1 : 1;
  let target = targetOf(replay, index, move, options);
  if (target === undefined) return undefined;
  if (hidden && (move === 'stepIn' || move === 'stepInBack')) {
    const step = replay.steps[target];
    return step && !hidden(step) ? target : undefined;
  }
  for (let step = replay.steps[target]; step && hidden?.(step); step = replay.steps[target]) target += by;
  return target >= 0 && target < replay.steps.length && target !== index ? target : undefined;
}

function targetOf(replay: Replay, index: number, move: Move, options: MoveOptions): number | undefined {
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
      return nextStop(replay, index, options);
    case 'reverseContinue':
      return stops(replay, options).findLast((stop) => stop < index) ?? startBefore(replay, index);
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

function stops(replay: Replay, { breakpoints = NONE, hidden }: MoveOptions): readonly number[] {
  const { steps } = stopsOf(replay, breakpoints);
  return hidden ? steps.filter((index) => replay.steps[index] && !hidden(replay.steps[index])) : steps;
}

/** The next stop; before a run leaves its sync it stops at the end, unless the reader has switched that off. */
function nextStop(replay: Replay, index: number, options: MoveOptions): number | undefined {
  const next = stops(replay, options).find((stop) => stop > index);
  const end = replay.syncs[(replay.steps[index]?.sync ?? 0) - 1]?.last ?? index;
  const leaves = next === undefined || next > end;
  if (leaves && index < end && listed(options.breakpoints ?? NONE, { kind: 'sync' })?.on) return end;
  return next ?? endAfter(replay, index);
}

/** The end of the open sync, or of the next one for who stands there: where a run comes to that nothing stops. */
function endAfter(replay: Replay, index: number): number | undefined {
  return replay.syncs.find(({ first, last }) => last >= first && last > index)?.last;
}

function startBefore(replay: Replay, index: number): number | undefined {
  return replay.syncs.findLast(({ first, last }) => last >= first && first < index)?.first;
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
