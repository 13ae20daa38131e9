import type { Replay } from '../../lib/engine/index.ts';
import { shortValue, variablesAt } from '../../lib/player/index.ts';
import { funcName } from './place-name.ts';

/** The values of one open frame as text. */
export interface StillFrame {
  readonly name: string;
  readonly file: string;
  readonly values: readonly {
    readonly name: string;
    readonly text: string;
    readonly given: boolean;
    readonly now: boolean;
  }[];
}

const TEXT_LIMIT = 80;

/** The values of the open frames, innermost first, for a page that has no replay yet or never gets one. */
export function stillFramesAt(replay: Replay, index: number): readonly StillFrame[] {
  return variablesAt(replay, index).map(({ frame, func, variables }) => ({
    name: funcName(func),
    file: frame.file,
    values: variables.map(({ name, value, given, now }) => ({ name, text: shortValue(value, TEXT_LIMIT), given, now })),
  }));
}
