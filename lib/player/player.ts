import type { Replay } from '../engine/index.ts';
import { type Breakpoint, type Breakpoints, stopsOf, switchBreakpoint, toggleBreakpoint } from './breakpoints.ts';
import { type Fold, hiddenBy, seenStep } from './fold.ts';
import { type Move, type MoveOptions, moveFrom } from './moves.ts';

/** Playing advances by one step each `1000 / stepsPerSecond` ms; at ×1 that is two steps a second. */
export type Playback = { readonly kind: 'paused' } | { readonly kind: 'playing'; readonly stepsPerSecond: number };

/** Where the reader is. Everything on screen is a view of it. */
export interface PlayerState {
  readonly replay: Replay;
  /** Index in `replay.steps`. */
  readonly index: number;
  readonly playback: Playback;
  readonly breakpoints: Breakpoints;
  readonly fold: Fold;
  /** Whether the place that was asked for lay in what was folded, so that it was opened. */
  readonly unfolded: boolean;
  /** How often the reader has jumped, rather than stepped, to where they are: the browser's history grows by jumps. */
  readonly jumps: number;
}

export type PlayerAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'goto'; readonly index: number }
  /** Goes to a step as the browser's back button does: no jump. */
  | { readonly kind: 'restore'; readonly index: number; readonly breakpoints: Breakpoints; readonly fold: Fold }
  | { readonly kind: 'toggleBreakpoint'; readonly at: Breakpoint }
  | { readonly kind: 'switchBreakpoint'; readonly at: Breakpoint }
  | { readonly kind: 'fold'; readonly fold: Fold }
  | { readonly kind: 'play'; readonly stepsPerSecond: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'tick' };

const PAUSED: Playback = { kind: 'paused' };

/** Moves after which a reader is somewhere else, and may want to come back by the browser's button. */
const JUMPS: ReadonlySet<Move> = new Set<Move>([
  'continue',
  'reverseContinue',
  'nextSync',
  'previousSync',
  'first',
  'last',
]);

/** Opens a replay at a step; an index outside is brought inside. */
export function openPlayer(
  replay: Replay,
  index: number,
  breakpoints: Breakpoints = [],
  fold: Fold = 'none',
): PlayerState {
  return { replay, ...placed(replay, index, fold), playback: PAUSED, breakpoints, jumps: 0 };
}

/** A place that lies in what is folded opens the fold. */
function placed(replay: Replay, index: number, fold: Fold): Pick<PlayerState, 'index' | 'fold' | 'unfolded'> {
  const at = within(replay, index);
  const unfolded = seenStep(replay, at, fold) !== at;
  return { index: at, fold: unfolded ? 'none' : fold, unfolded };
}

/** Pure: the same state and action give the same state. A move that leads nowhere gives the state itself. */
export function reduce(state: PlayerState, action: PlayerAction): PlayerState {
  switch (action.kind) {
    case 'move': {
      const index = moveFrom(state.replay, state.index, action.move, optionsOf(state));
      if (index === undefined) return pause(state);
      return { ...state, index, playback: PAUSED, jumps: state.jumps + (JUMPS.has(action.move) ? 1 : 0) };
    }
    case 'goto': {
      const index = seenStep(state.replay, within(state.replay, action.index), state.fold);
      return index === state.index ? pause(state) : { ...state, index, playback: PAUSED, jumps: state.jumps + 1 };
    }
    case 'restore': {
      const { index, breakpoints, fold } = action;
      return { ...state, ...placed(state.replay, index, fold), playback: PAUSED, breakpoints };
    }
    case 'toggleBreakpoint':
      return { ...state, breakpoints: toggleBreakpoint(state.breakpoints, action.at) };
    case 'switchBreakpoint':
      return { ...state, breakpoints: switchBreakpoint(state.breakpoints, action.at) };
    case 'fold': {
      const { fold } = action;
      return { ...state, fold, index: seenStep(state.replay, state.index, fold), unfolded: false };
    }
    case 'play':
      return moveFrom(state.replay, state.index, 'stepForward', optionsOf(state)) === undefined
        ? pause(state)
        : { ...state, playback: { kind: 'playing', stepsPerSecond: action.stepsPerSecond } };
    case 'pause':
      return pause(state);
    case 'tick': {
      if (state.playback.kind === 'paused') return state;
      const index = moveFrom(state.replay, state.index, 'stepForward', optionsOf(state));
      if (index === undefined) return pause(state);
      const ends = moveFrom(state.replay, index, 'stepForward', optionsOf(state)) === undefined;
      return { ...state, index, playback: ends || isOwnStop(state, index) ? PAUSED : state.playback };
    }
    default:
      return action satisfies never;
  }
}

function optionsOf({ replay, breakpoints, fold }: PlayerState): MoveOptions {
  return { breakpoints, hidden: hiddenBy(replay, fold) };
}

/** Playing stops at breakpoints that the reader has set; the built-in ones are for `continue`. */
function isOwnStop({ replay, breakpoints }: PlayerState, index: number): boolean {
  return stopsOf(replay, breakpoints).byBreakpoint.some(({ at, steps }) => at.kind !== 'sync' && steps.includes(index));
}

function pause(state: PlayerState): PlayerState {
  return state.playback.kind === 'paused' ? state : { ...state, playback: PAUSED };
}

function within(replay: Replay, index: number): number {
  if (!Number.isFinite(index)) return 0;
  return Math.max(0, Math.min(Math.trunc(index), replay.steps.length - 1));
}
