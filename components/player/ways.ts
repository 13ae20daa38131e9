import type { Replay } from '../../lib/engine/index.ts';
import { type Move, type MoveOptions, moveFrom } from '../../lib/player/index.ts';

/** Every move of the player, in the order in which a reader meets them. */
export const WAYS = [
  'stepBack',
  'stepForward',
  'next',
  'nextBack',
  'stepIn',
  'stepInBack',
  'stepOut',
  'stepOutBack',
  'continue',
  'reverseContinue',
  'previousSync',
  'nextSync',
  'first',
  'last',
] as const satisfies readonly Move[];

export type Way = (typeof WAYS)[number];

/** The step id that each move leads to from step `index`; moves that lead nowhere are left out. */
export function stepsAround(
  replay: Replay,
  index: number,
  options: MoveOptions,
): Readonly<Partial<Record<Way, string>>> {
  const ways: Partial<Record<Way, string>> = {};
  for (const way of WAYS) {
    const to = moveFrom(replay, index, way, options);
    const step = to === undefined ? undefined : replay.steps[to];
    if (step) ways[way] = step.id;
  }
  return ways;
}
