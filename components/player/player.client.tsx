'use client';

import '../source/source.css';
import '../note/note.css';
import '../breakpoint/breakpoint.css';
import '../timeline/timeline.css';
import '../world/world.css';
import '../world/thing.css';
import '../world/docker.css';
import '../state/state.css';
import '../values/values.css';
import '../state/calls.css';
import '../diagram/diagram.css';
import './player.css';
import './stage.css';
import './calls.css';
import './deck.css';
import './lines.css';
import './offers.css';
import './narrow.css';
import './code-look.css';
import './margin-notes.css';
import './presenter.css';
import { useEffect, useRef, useState } from 'react';
import { lineVisits, listed, runTo, type StepTarget, stopsOf } from '../../lib/player/index.ts';
import { BreakpointList } from '../breakpoint/breakpoint-list.tsx';
import { useGutter } from '../breakpoint/use-gutter.ts';
import { DockerTab } from '../docker-create/docker-tab.tsx';
import { openModal } from '../layout/modal.ts';
import { StateTabs } from '../state/state-tabs.tsx';
import { EmptyTimeline } from '../timeline/empty-timeline.tsx';
import { Patterns } from '../timeline/patterns.tsx';
import type { TimelineKeys } from '../timeline/timeline.tsx';
import { ChipPlace } from '../values/chip-place.tsx';
import { useValues } from '../values/use-values.ts';
import { ValuesTab } from '../values/values-tab.tsx';
import { Node } from '../world/node.tsx';
import { CaptionBox } from './caption-box.tsx';
import { codeAt } from './code-paint.ts';
import { breakpointAt, withStops } from './code-stops.ts';
import { Deck } from './deck.tsx';
import { functionsAhead } from './functions-ahead.ts';
import { Memo } from './memo.tsx';
import { NodeFoot } from './node-foot.tsx';
import { Notice } from './notice.tsx';
import { PANE_ID, PaneTabs } from './pane-tabs.tsx';
import { queryHref } from './place.ts';
import type { PlayerProps } from './props.ts';
import { Rail } from './rail.tsx';
import { neighbour, toggleNote } from './small-moves.ts';
import { Stage } from './stage.tsx';
import { useCards } from './use-cards.ts';
import { useCommands } from './use-commands.ts';
import { useCopy } from './use-copy.ts';
import { useDockerBox } from './use-docker-box.ts';
import { useLate } from './use-late.ts';
import { useLetters } from './use-letters.ts';
import { useLook } from './use-look.ts';
import { useRail } from './use-rail.ts';
import { useReader } from './use-reader.ts';
import { useRested } from './use-rested.ts';
import { useRing } from './use-ring.ts';
import { useSources } from './use-sources.ts';
import { useSwipe } from './use-swipe.ts';
import { useTouched } from './use-touched.ts';

/** The step view. Everything on screen is a view of one step; a press sends an action, and nothing flows back. */
export function Player(props: PlayerProps) {
  const { lang, words, scenario, guide, blobs } = props;
  const reader = useReader(props);
  const { player, replay, shown, breakpoints, tab, pane, href, here, dispatch, playing } = reader;
  const cards = useCards(reader, guide);
  const { paint } = cards;
  const asking = useValues(replay, reader.folded, shown, cards.open);
  const [targets, setTargets] = useState<readonly StepTarget[]>([]);
  const [asked, setAsked] = useState(0);
  const [fold, turnRail] = useRail();
  const docker = useDockerBox();
  const look = useLook();
  const [late, whenThere] = useLate(replay !== undefined);
  const touching = useTouched(replay, reader.folded);
  const root = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const timeline = useRef<TimelineKeys>(null);
  const [rested, scrub] = useRested(shown);
  const [copied, copy] = useCopy(here, words);
  const openHelp = () => whenThere(() => openModal(help.current));
  useSources(guide);
  useLetters(guide, words);
  useRing(root, shown.id);

  const known = guide.functions[paint.key];
  const stopAt = (line: number) => breakpointAt(known, paint.file, line);
  const goto = (index: number) => dispatch({ kind: 'goto', index });
  const paintAt = (index: number) => {
    const code = replay && codeAt(replay, guide, index, index);
    return code && withStops(code, breakpoints, replay);
  };
  const there = (line: number) => {
    const at = stopAt(line);
    return replay && at.kind === 'line' ? runTo(replay, shown.index, at.file, at.line) : undefined;
  };
  useCommands(root, {
    move: (move) => dispatch({ kind: 'move', move }),
    visit: (id) => dispatch({ kind: 'visit', id }),
    into(pick) {
      const found = reader.targets();
      const several = shown.kind === 'call' && found.length > 1;
      if (!several && !(pick && found.length > 0)) return dispatch({ kind: 'move', move: 'stepIn' });
      setTargets(found);
    },
    play: reader.play,
    number: () => field.current?.focus(),
    note: (number) => toggleNote(root.current, number),
    tab: (to) => reader.setTab(typeof to === 'number' ? neighbour(tab, to) : to),
    pane: reader.setPane,
    frame: cards.openFrame,
    rail: turnRail,
    zoom: (by) => whenThere(() => timeline.current?.zoom(by)),
    copy,
    fold: reader.fold,
    thing(name) {
      asking.onWatch(undefined);
      touching.touch(name);
    },
    help: openHelp,
    escape: cards.back,
    chip: asking.openChip,
    scenarios: () => setAsked((times) => times + 1),
    presenter: look.turnPresenter,
    toggleBreakpoint: (at) => dispatch({ kind: 'toggleBreakpoint', at: at ?? stopAt(paint.line) }),
    switchBreakpoint: (at) => dispatch({ kind: 'switchBreakpoint', at }),
  });
  const [pressed, forget] = useGutter(
    root,
    (line) => dispatch({ kind: 'toggleBreakpoint', at: stopAt(line) }),
    (line) => goto(there(line) ?? shown.index),
  );
  const visits = (line: number) => {
    const at = stopAt(line);
    return replay && at.kind === 'line' ? lineVisits(replay, shown.index, at.file, at.line) : [];
  };
  const pressedTo = pressed && there(pressed.line);
  const swipe = useSwipe((move) => dispatch({ kind: 'move', move }));
  const isReady = player !== undefined;
  useEffect(() => {
    if (root.current) root.current.dataset.ready = isReady ? 'yes' : 'no';
  }, [isReady]);

  const values = { scenario, replay, index: shown.index, ...asking, href, words };
  const stops = (
    <BreakpointList breakpoints={breakpoints} replay={replay} guide={guide} dispatch={dispatch} words={words} />
  );
  return (
    <div ref={root} className="player" data-rail={fold} data-pane={pane}>
      <Patterns />
      <Rail
        parts={shown.parts}
        fold={fold}
        onFold={turnRail}
        href={href}
        folding={shown.folding}
        tag={props.tag}
        permalink={here}
        copied={copied}
        words={words}
      >
        {stops}
      </Rail>
      <main className="stage" id="main">
        <h1 className="sr">{props.title}</h1>
        {reader.notice ? <Notice text={reader.notice} words={words} /> : null}
        {reader.unfolded ? <Notice text={words.unfolded} words={words} /> : null}
        {reader.failed ? <Notice text={words.engineFailed} words={words} /> : null}
        <Stage
          lang={lang}
          shown={shown}
          guide={guide}
          paint={paint}
          open={cards.open}
          ahead={(steps) => functionsAhead(replay, guide, shown.index, steps)}
          paintAt={paintAt}
          reading={cards.reading}
          onReading={cards.setReading}
          onReturn={cards.back}
          look={look}
          blobs={blobs}
          words={words}
        />
        <div className="captions" {...swipe}>
          <CaptionBox
            shown={rested}
            stops={rested === shown ? reader.hits : []}
            guide={guide}
            quiet={playing}
            words={words}
          />
          {late ? <late.Offers scenario={scenario} reader={reader} arrived={props.shown.id} words={words} /> : null}
        </div>
      </main>
      <aside className="node" id={PANE_ID.node} aria-label={words.node}>
        <div className="nodetop">
          <Node
            world={shown.world}
            changes={shown.changes}
            planned={shown.planned}
            touched={touching.thing}
            docker={shown.folding?.fold === 'docker' ? undefined : docker}
            words={words}
          />
        </div>
        <NodeFoot shown={shown} href={href} words={words} />
        <StateTabs
          shown={shown}
          tab={tab}
          onTab={reader.setTab}
          href={href}
          tabHref={(one) => queryHref({ ...reader.query, tab: one })}
          values={() => <ValuesTab {...values} still={props.still} />}
          docker={() => <DockerTab replay={replay} step={shown.index} scenario={scenario} lang={lang} words={words} />}
          late={late?.StatePanel}
          words={words}
        />
      </aside>
      <Memo known={known} line={paint.line} parts={shown.parts} href={href} words={words}>
        {stops}
      </Memo>
      <Deck
        lang={lang}
        name={scenario}
        title={props.title}
        shown={shown}
        playing={playing}
        speed={reader.speed}
        field={field}
        onSpeed={reader.setSpeed}
        onPlay={reader.play}
        onStep={goto}
        onHelp={openHelp}
        onScenarios={() => setAsked((times) => times + 1)}
        href={href}
        query={reader.query}
        timeline={
          late ? (
            <late.Timeline
              replay={replay}
              guide={guide}
              shown={shown}
              stops={replay && stopsOf(replay, breakpoints)}
              touched={asking.lit ?? touching.touched}
              onDark={asking.lit ? () => asking.onWatch(undefined) : touching.forget}
              onStep={goto}
              onScrub={scrub}
              keys={timeline}
              words={words}
            />
          ) : (
            <EmptyTimeline index={shown.index} total={shown.total} words={words} />
          )
        }
        words={words}
      />
      <PaneTabs
        pane={pane}
        changed={shown.changes.length > 0}
        onPane={reader.setPane}
        paneHref={(one) => queryHref({ ...reader.query, pane: one })}
        words={words}
      />
      <ChipPlace {...values} chip={asking.chip} onClose={asking.closeChip} />
      {late ? (
        <>
          <late.Help dialog={help} words={words} />
          <late.IntoDialog
            targets={targets}
            replay={replay}
            onPick={goto}
            onClose={() => setTargets([])}
            words={words}
          />
          <late.ScenarioDialog asked={asked} lang={lang} open={scenario} words={words} />
          <late.LineMenu
            asked={pressed}
            hasStop={pressed !== undefined && listed(breakpoints, stopAt(pressed.line)) !== undefined}
            onRunTo={pressedTo === undefined ? undefined : () => goto(pressedTo)}
            onToggle={() => pressed && dispatch({ kind: 'toggleBreakpoint', at: stopAt(pressed.line) })}
            visits={pressed ? visits(pressed.line) : []}
            index={shown.index}
            href={href}
            onClose={forget}
            words={words}
          />
        </>
      ) : null}
    </div>
  );
}
