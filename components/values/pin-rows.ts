import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { type Opened, type Pinned, type Place, pinnedAt, type TreeRow, valueRows } from '../../lib/player/index.ts';
import { funcName, placeName } from './place-name.ts';
import type { Aside } from './row-text.ts';

/** The rows of the pinned places at one step, and what stands beside each: its function, and why its value is not of now. */
export function pinRows(
  replay: Replay,
  index: number,
  pins: readonly Place[],
  opened: Opened,
  words: StepWords,
): { readonly rows: readonly TreeRow[]; readonly asides: ReadonlyMap<string, Aside> } {
  const asides = new Map<string, Aside>();
  const rows = pins.flatMap((place, i) => {
    const pinned = pinnedAt(replay, index, place);
    const made = valueRows(
      {
        label: placeName(place),
        value: pinned.kind === 'never' ? undefined : pinned.value,
        mark: pinned.kind === 'here' && pinned.now ? 'set' : undefined,
        before: pinned.kind === 'here' ? pinned.before : undefined,
        given: false,
        place,
      },
      opened,
      { id: `pin:${place.func}`, level: 1, position: i + 1, size: pins.length },
    );
    if (made[0]) asides.set(made[0].id, asideOf(pinned, funcName(place.func), words));
    return made;
  });
  return { rows, asides };
}

function asideOf(pinned: Pinned, func: string, words: StepWords): Aside {
  switch (pinned.kind) {
    case 'here':
      return { text: func, dim: false, empty: false };
    case 'away':
      return { text: `${func}: ${words.valueAway}`, dim: true, empty: false };
    case 'never':
      return { text: `${func}: ${words.valueNever}`, dim: true, empty: true };
    default:
      return pinned satisfies never;
  }
}
