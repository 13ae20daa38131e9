import type { Replay } from '../engine/index.ts';
import { type Move, moveFrom } from './moves.ts';

/** Playing advances by one step each `1000 / stepsPerSecond` ms; at ×1 that is two steps a second. */
export type Playback = { readonly kind: 'paused' } | { readonly kind: 'playing'; readonly stepsPerSecond: number };

/** Where the reader is. Everything on screen is a view of it. */
export interface PlayerState {
  readonly replay: Replay;
  /** Index in `replay.steps`. */
  readonly index: number;
  readonly playback: Playback;
}

export type PlayerAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'goto'; readonly index: number }
  | { readonly kind: 'play'; readonly stepsPerSecond: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'tick' };

const PAUSED: Playback = { kind: 'paused' };

/** Opens a replay at a step; an index outside is brought inside. */
export function openPlayer(replay: Replay, index: number): PlayerState {
  return { replay, index: within(replay, index), playback: PAUSED };
}

/** Pure: the same state and action give the same state. A move that leads nowhere gives the state itself. */
export function reduce(state: PlayerState, action: PlayerAction): PlayerState {
  switch (action.kind) {
    case 'move': {
      const index = moveFrom(state.replay, state.index, action.move);
      return index === undefined ? pause(state) : { ...state, index, playback: PAUSED };
    }
    case 'goto': {
      const index = within(state.replay, action.index);
      return index === state.index ? pause(state) : { ...state, index, playback: PAUSED };
    }
    case 'play':
      return moveFrom(state.replay, state.index, 'stepForward') === undefined
        ? pause(state)
        : { ...state, playback: { kind: 'playing', stepsPerSecond: action.stepsPerSecond } };
    case 'pause':
      return pause(state);
    case 'tick': {
      if (state.playback.kind === 'paused') return state;
      const index = moveFrom(state.replay, state.index, 'stepForward');
      if (index === undefined) return pause(state);
      const ends = moveFrom(state.replay, index, 'stepForward') === undefined;
      return { ...state, index, playback: ends ? PAUSED : state.playback };
    }
    default:
      return action satisfies never;
  }
}

function pause(state: PlayerState): PlayerState {
  return state.playback.kind === 'paused' ? state : { ...state, playback: PAUSED };
}

function within(replay: Replay, index: number): number {
  if (!Number.isFinite(index)) return 0;
  return Math.max(0, Math.min(Math.trunc(index), replay.steps.length - 1));
}
