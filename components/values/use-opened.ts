import { useCallback, useMemo, useState } from 'react';
import type { Opened } from '../../lib/player/index.ts';
import { remember, remembered } from '../player/storage.ts';

/** So many parts of a value are shown at first, and more each time a reader asks. */
const PARTS_AT_ONCE = 40;
const KEY = 'step-open-functions';

interface Kept {
  readonly open: ReadonlyMap<string, boolean>;
  readonly limits: ReadonlyMap<string, number>;
}

/** What is open stays so while another tab is shown. */
let kept: Kept | undefined;

/** What a reader opened in the trees of values, and what opens more. Frames are remembered for the next visit too. */
export function useOpened(): {
  readonly opened: Opened;
  readonly turn: (id: string, open: boolean) => void;
  readonly more: (id: string) => void;
} {
  const [state, setState] = useState(() => kept ?? { open: readFrames(remembered(KEY)), limits: new Map() });
  const opened = useMemo<Opened>(
    () => ({ isOpen: (id) => state.open.get(id), limit: (id) => state.limits.get(id) ?? PARTS_AT_ONCE }),
    [state],
  );
  const change = useCallback((next: (before: Kept) => Kept) => setState((before) => (kept = next(before))), []);
  const turn = useCallback(
    (id: string, open: boolean) =>
      change((before) => {
        const after = { ...before, open: new Map(before.open).set(id, open) };
        if (isFrame(id)) remember(KEY, JSON.stringify([...after.open].filter(([one]) => isFrame(one))));
        return after;
      }),
    [change],
  );
  const more = useCallback(
    (id: string) =>
      change((before) => {
        const limit = (before.limits.get(id) ?? PARTS_AT_ONCE) + PARTS_AT_ONCE;
        return { ...before, limits: new Map(before.limits).set(id, limit) };
      }),
    [change],
  );
  return { opened, turn, more };
}

/** Ids of frames are names of functions; those of values go on after a slash behind the function's `#`. */
function isFrame(id: string): boolean {
  return id.includes('#') && !id.slice(id.indexOf('#')).includes('/');
}

function readFrames(stored: string | undefined): ReadonlyMap<string, boolean> {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(list)) return new Map();
    return new Map(
      list.filter((one): one is [string, boolean] => typeof one?.[0] === 'string' && typeof one[1] === 'boolean'),
    );
  } catch {
    return new Map();
  }
}
