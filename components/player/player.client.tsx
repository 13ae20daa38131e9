'use client';

import '../source/source.css';
import '../note/note.css';
import '../timeline/timeline.css';
import '../world/world.css';
import '../world/thing.css';
import '../world/docker.css';
import '../state/state.css';
import './player.css';
import './stage.css';
import './deck.css';
import './narrow.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { StateTabs } from '../state/state-tabs.tsx';
import type { Tab } from '../state/tabs.ts';
import { Patterns } from '../timeline/patterns.tsx';
import { Timeline, type TimelineKeys } from '../timeline/timeline.tsx';
import { Node } from '../world/node.tsx';
import { CaptionBox } from './caption-box.tsx';
import type { Reading } from './code-pane.tsx';
import { Deck } from './deck.tsx';
import { Help } from './help.tsx';
import type { Command } from './keys.ts';
import { Memo } from './memo.tsx';
import { Notice } from './notice.tsx';
import { openCard } from './open-card.ts';
import { PANE_ID, PaneTabs } from './pane-tabs.tsx';
import { placeHref } from './place.ts';
import type { Pane, PlayerProps } from './props.ts';
import { Rail } from './rail.tsx';
import { shownAt } from './shown.ts';
import { neighbour, STEPS_A_SECOND, toggleNote } from './small-moves.ts';
import { Stage } from './stage.tsx';
import { useAddress } from './use-address.ts';
import { useClicks } from './use-clicks.ts';
import { useCopy } from './use-copy.ts';
import { useDockerBox } from './use-docker-box.ts';
import { useKeys } from './use-keys.ts';
import { usePlayback } from './use-playback.ts';
import { useRail } from './use-rail.ts';
import { useRested } from './use-rested.ts';
import { useSession } from './use-session.ts';
import { useSources } from './use-sources.ts';
import { useSwipe } from './use-swipe.ts';

/** Playing faster than this, in steps a second, what changed is not ringed: it would flicker. */
const RING_LIMIT = 4;

/** The step view. Everything on screen is a view of one step; a press sends an action, and nothing flows back. */
export function Player(props: PlayerProps) {
  const { lang, words, scenario, guide, blobs } = props;
  const { session, dispatch, failed } = useSession(props.json, props.shown.id);
  const player = session.kind === 'open' ? session.player : undefined;
  const [replay, index] = [player?.replay, player?.index ?? 0];
  const shown = useMemo(
    () => (replay && shownAt(replay, guide, index)) ?? props.shown,
    [replay, guide, index, props.shown],
  );
  const [tab, setTab] = useState<Tab>(props.tab);
  const [pane, setPane] = useState<Pane>(props.pane);
  const [opened, setOpened] = useState({ step: -1, frame: -1 });
  const [roaming, setRoaming] = useState<string | undefined>();
  const [speed, setSpeed] = useState(1);
  const [fold, turnRail] = useRail();
  const docker = useDockerBox();
  const root = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const timeline = useRef<TimelineKeys>(null);

  const card = useMemo(() => openCard(replay, guide, shown, opened), [replay, guide, shown, opened]);
  const reading: Reading = roaming === card.paint.key ? 'roam' : 'follow';
  const playing = player?.playback.kind === 'playing';
  const fast = player?.playback.kind === 'playing' && player.playback.stepsPerSecond > RING_LIMIT;
  const href = (stepId: string) => placeHref(lang, scenario, stepId, { tab, pane });
  const here = href(shown.id);
  const [rested, scrub] = useRested(shown);
  const [copied, copy] = useCopy(here, words);
  usePlayback(player?.playback ?? { kind: 'paused' }, dispatch);
  useAddress(here);
  useSources(guide);

  const play = () => dispatch(playing ? { kind: 'pause' } : { kind: 'play', stepsPerSecond: speed * STEPS_A_SECOND });
  const goto = (index: number) => dispatch({ kind: 'goto', index });
  const back = () => {
    setOpened({ step: -1, frame: -1 });
    setRoaming(undefined);
  };
  const obey = (command: Command) => {
    switch (command.kind) {
      case 'move':
        return dispatch(command);
      case 'play':
        return play();
      case 'number':
        return field.current?.focus();
      case 'note':
        return toggleNote(root.current, command.number);
      case 'tab':
        return setTab(neighbour(tab, command.by));
      case 'rail':
        return turnRail();
      case 'zoom':
        return timeline.current?.zoom(command.by);
      case 'permalink':
        return copy();
      case 'help':
        return help.current?.showModal();
      case 'escape':
        return back();
      default:
        return command satisfies never;
    }
  };
  useKeys(obey);
  useClicks(root, (wish) => {
    switch (wish.kind) {
      case 'move':
      case 'visit':
        return dispatch(wish);
      case 'frame':
        return setOpened({ step: shown.index, frame: wish.index });
      case 'tab':
        return setTab(wish.tab);
      case 'pane':
        return setPane(wish.pane);
      case 'copy':
        return copy();
      default:
        return wish satisfies never;
    }
  });
  const swipe = useSwipe((move) => dispatch({ kind: 'move', move }));
  useEffect(() => {
    if (root.current) root.current.dataset.ready = player ? 'yes' : 'no';
  }, [player]);

  return (
    <div ref={root} className="player" data-rail={fold} data-pane={pane} data-fast={fast}>
      <Patterns />
      <Rail
        parts={shown.parts}
        fold={fold}
        onFold={turnRail}
        href={href}
        tag={props.tag}
        permalink={here}
        copied={copied}
        words={words}
      />
      <main className="stage" id="main">
        <h1 className="sr">{props.title}</h1>
        {props.notice ? <Notice text={props.notice} words={words} /> : null}
        {failed ? <Notice text={words.engineFailed} words={words} /> : null}
        <Stage
          lang={lang}
          shown={shown}
          guide={guide}
          paint={card.paint}
          open={card.open}
          reading={reading}
          onReading={(next) => setRoaming(next === 'roam' ? card.paint.key : undefined)}
          onReturn={back}
          blobs={blobs}
          words={words}
        />
        <div className="captions" {...swipe}>
          <CaptionBox shown={rested} quiet={playing} words={words} />
        </div>
      </main>
      <aside className="node" id={PANE_ID.node} aria-label={words.node}>
        <Node world={shown.world} changes={shown.changes} planned={shown.planned} docker={docker} words={words} />
        <StateTabs
          shown={shown}
          tab={tab}
          onTab={setTab}
          href={href}
          tabHref={(one) => placeHref(lang, scenario, shown.id, { tab: one, pane })}
          words={words}
        />
      </aside>
      <Memo
        known={guide.functions[card.paint.key]}
        line={card.paint.line}
        parts={shown.parts}
        href={href}
        words={words}
      />
      <Deck
        lang={lang}
        name={scenario}
        title={props.title}
        shown={shown}
        playing={playing}
        speed={speed}
        field={field}
        onSpeed={(next) => {
          setSpeed(next);
          if (playing) dispatch({ kind: 'play', stepsPerSecond: next * STEPS_A_SECOND });
        }}
        onPlay={play}
        onStep={goto}
        onHelp={() => help.current?.showModal()}
        href={href}
        query={{ tab, pane }}
        timeline={
          <Timeline
            replay={replay}
            guide={guide}
            shown={shown}
            onStep={goto}
            onScrub={scrub}
            keys={timeline}
            words={words}
          />
        }
        words={words}
      />
      <PaneTabs
        pane={pane}
        changed={shown.changes.length > 0}
        onPane={setPane}
        paneHref={(one) => placeHref(lang, scenario, shown.id, { tab, pane: one })}
        words={words}
      />
      <Help dialog={help} words={words} />
    </div>
  );
}
