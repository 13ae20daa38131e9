import type { Replay } from '../../lib/engine/index.ts';
import {
  type Breakpoints,
  type Fold,
  openPlayer,
  type PlayerAction,
  type PlayerState,
  reduce,
  resolveStep,
} from '../../lib/player/index.ts';

/** What a reader asks for: an action of the player, a step by its id, or a place that the browser went back to. */
export type Wish =
  | PlayerAction
  | { readonly kind: 'visit'; readonly id: string }
  | {
      readonly kind: 'revisit';
      readonly id: string | undefined;
      readonly breakpoints: Breakpoints;
      readonly fold: Fold;
    };

/** A reader's visit: until the replay is there, what they ask for waits in a queue, so that no key is lost. */
export type Session =
  | { readonly kind: 'opening'; readonly queue: readonly Wish[] }
  | { readonly kind: 'open'; readonly player: PlayerState };

export type SessionAction =
  | Wish
  | {
      readonly kind: 'opened';
      readonly replay: Replay;
      readonly index: number;
      readonly breakpoints: Breakpoints;
      readonly fold: Fold;
    };

export const OPENING: Session = { kind: 'opening', queue: [] };

/** Pure. What was queued is done in order when the replay opens. */
export function reduceSession(session: Session, action: SessionAction): Session {
  if (action.kind === 'opened') {
    const queue = session.kind === 'opening' ? session.queue : [];
    const { replay, index, breakpoints, fold } = action;
    return { kind: 'open', player: queue.reduce(grant, openPlayer(replay, index, breakpoints, fold)) };
  }
  if (session.kind === 'opening') return { kind: 'opening', queue: [...session.queue, action] };
  const player = grant(session.player, action);
  return player === session.player ? session : { kind: 'open', player };
}

function grant(player: PlayerState, wish: Wish): PlayerState {
  switch (wish.kind) {
    case 'visit':
      return reduce(player, { kind: 'goto', index: resolveStep(player.replay, wish.id).index });
    case 'revisit': {
      const { index } = resolveStep(player.replay, wish.id);
      return reduce(player, { kind: 'restore', index, breakpoints: wish.breakpoints, fold: wish.fold });
    }
    default:
      return reduce(player, wish);
  }
}
