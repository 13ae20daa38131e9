import { useCallback, useEffect, useMemo, useState } from 'react';
import { fill } from '../../lib/dictionary/index.ts';
import { type Breakpoint, type Breakpoints, type Fold, hitsAt, stepTargets, stopsOf } from '../../lib/player/index.ts';
import type { Tab } from '../state/tabs.ts';
import { keepFold } from './fold-memory.ts';
import { placeHref, placeOf, type Query } from './place.ts';
import type { Pane, PlayerProps } from './props.ts';
import { shownAt } from './shown.ts';
import { STEPS_A_SECOND } from './small-moves.ts';
import { useAddress } from './use-address.ts';
import { usePlayback } from './use-playback.ts';
import { queryOfPage, useSession } from './use-session.ts';

/** Where the reader is in the run and what of it is open: all that the address holds, and the address that holds it. */
export function useReader(props: PlayerProps) {
  const { lang, scenario, guide } = props;
  const { session, dispatch, failed } = useSession(props.made, props.shown.id);
  const player = session.kind === 'open' ? session.player : undefined;
  const [replay, index] = [player?.replay, player?.index ?? 0];
  const breakpoints: Breakpoints = player?.breakpoints ?? props.breakpoints;
  const fold: Fold = player?.fold ?? props.fold;
  const shown = useMemo(
    () => (replay && shownAt(replay, guide, index, { breakpoints, fold })) ?? props.shown,
    [replay, guide, index, breakpoints, fold, props.shown],
  );
  const [tab, setTab] = useState<Tab>(props.tab);
  const [pane, setPane] = useState<Pane>(props.pane);
  const [speed, setSpeed] = useState(1);

  const [notice, setNotice] = useState(props.notice);
  useEffect(() => {
    // the page of a scenario is made ahead for all: what its query says is known here only
    const place = queryOfPage();
    setTab(place.tab);
    setPane(place.pane);
    const dropped = fill(props.words.noticeDropped, { list: place.dropped.join(', ') });
    setNotice((said) => said ?? (place.dropped.length > 0 ? dropped : undefined));
  }, [props.words]);

  const query: Query = useMemo(() => ({ tab, pane, breakpoints, fold }), [tab, pane, breakpoints, fold]);
  const href = useCallback(
    (stepId: string, other: Partial<Query> = {}) => placeHref(lang, scenario, stepId, { ...query, ...other }),
    [lang, scenario, query],
  );
  const here = href(shown.id);
  useAddress(scenario, here, player?.jumps ?? 0, () => {
    const place = queryOfPage();
    setTab(place.tab);
    setPane(place.pane);
    dispatch({
      kind: 'revisit',
      id: placeOf(location.pathname)?.segment,
      breakpoints: place.breakpoints,
      fold: place.fold,
    });
  });
  usePlayback(player?.playback ?? { kind: 'paused' }, dispatch);

  const playing = player?.playback.kind === 'playing';
  const play = (rate: number) => dispatch({ kind: 'play', stepsPerSecond: rate * STEPS_A_SECOND });
  return {
    ...{ player, replay, shown, failed, notice, dispatch, breakpoints },
    ...{ tab, setTab, pane, setPane, query, href, here },
    ...{ playing, speed, play: () => (playing ? dispatch({ kind: 'pause' }) : play(speed)) },
    fold(next: Fold) {
      keepFold(next);
      dispatch({ kind: 'fold', fold: next });
    },
    folded: fold,
    unfolded: player?.unfolded ?? props.unfolded,
    /** The reader's breakpoints that this step hits. */
    hits: replay ? hitsAt(stopsOf(replay, breakpoints), index).filter(isOwn) : [],
    /** What the lit line goes into on this visit; empty until the replay is there. */
    targets: () => (replay ? stepTargets(replay, index) : []),
    setSpeed(next: number) {
      setSpeed(next);
      if (playing) play(next);
    },
  };
}

export type Reader = ReturnType<typeof useReader>;

function isOwn({ kind }: Breakpoint): boolean {
  return kind !== 'sync';
}
