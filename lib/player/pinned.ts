import type { Replay } from '../engine/index.ts';
import { partAt, sameValue } from './go-text.ts';
import { type Place, pastValues, variablesAt } from './variables.ts';

/**
 * A place that a reader keeps in sight, at one step.
 * - `here`: its function is open; `now` says whether this step set it to something else.
 * - `away`: its function is not open, or has not set it yet in this visit; the value is the last one it had.
 * - `never`: it has had no value so far.
 */
export type Pinned =
  | {
      readonly kind: 'here';
      readonly value: unknown;
      readonly now: boolean;
      readonly before: { readonly value: unknown } | undefined;
    }
  | { readonly kind: 'away'; readonly value: unknown }
  | { readonly kind: 'never' };

/** What a place holds at step `index`: in its innermost open frame, else what it held last. */
export function pinnedAt(replay: Replay, index: number, place: Place): Pinned {
  const variable = variablesAt(replay, index)
    .find(({ func }) => func === place.func)
    ?.variables.find(({ name }) => name === place.name);
  const part = variable && partAt(variable.value, place.path);
  if (variable && part) {
    const before = variable.before && partAt(variable.before.value, place.path);
    const now = variable.now && !(before && place.path.length > 0 && sameValue(before.value, part.value));
    return { kind: 'here', value: part.value, now, before: now ? before : undefined };
  }
  const last = pastValues(replay, place).findLast(({ step }) => step <= index);
  return last ? { kind: 'away', value: last.value } : { kind: 'never' };
}
