import { type Dispatch, useEffect, useReducer, useState } from 'react';
import type { Replay } from '../../lib/engine/index.ts';
import { resolveStep } from '../../lib/player/index.ts';
import { foldOnOpening } from './fold-memory.ts';
import { placeOf, readQuery } from './place.ts';
import { OPENING, reduceSession, type Session, type Wish } from './session.ts';

/**
 * A reader's visit to a run. The engine is fetched right after the page is alive and replays the scenario; the step that the
 * server drew stands until then.
 * @param made the scenario, as `handOver` gives it
 * @param fallback id of the step on the page, where the address names none
 */
export function useSession(
  made: string,
  fallback: string,
): { readonly session: Session; readonly dispatch: Dispatch<Wish>; readonly failed: boolean } {
  const [session, dispatch] = useReducer(reduceSession, OPENING);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let alive = true;
    replayInBrowser(made).then(
      (replay) => {
        if (!alive) return;
        // The address, not the page's props: a reader who comes back by the browser's button gets the props of the first load.
        const { index } = resolveStep(replay, placeOf(location.pathname)?.segment ?? fallback);
        dispatch({ kind: 'opened', replay, index, breakpoints: queryOfPage().breakpoints, fold: foldOnOpening() });
      },
      () => alive && setFailed(true),
    );
    return () => {
      alive = false;
    };
  }, [made, fallback]);
  return { session, dispatch, failed };
}

/** The query of the address bar. */
export function queryOfPage(): ReturnType<typeof readQuery> {
  const query = new URLSearchParams(location.search);
  return readQuery((name) => query.get(name));
}

async function replayInBrowser(text: string): Promise<Replay> {
  const { loadRuntime, readMade, replayMade } = await import('../../lib/engine/made/index.ts');
  const made = readMade(text);
  await loadRuntime(made.scenario.node.runtime);
  return replayMade(made);
}
