import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import { LAYER_NAME } from '../layout/layer-tag.tsx';
import { shortName } from '../player/guide.ts';
import type { Shown } from '../player/shown.ts';
import { BarBox, BarNames, Bars, Marks, Syncs } from './drawing.tsx';
import { type Bar, barAt, barsOf, rowsOf } from './frames.ts';
import { type Box, stepAtX, xOf } from './paths.ts';
import { useSize } from './use-size.ts';

/** A row of the icicle is never higher, in pixels. */
const ROW = 12;

/**
 * The whole run: time to the right, calls downwards. One slider for assistive technology; a press or a drag goes to a step.
 * `replay` is undefined until the engine is there; the playhead then stands on an empty track of the same size.
 */
export function Timeline(props: {
  readonly replay: Replay | undefined;
  readonly shown: Shown;
  readonly onStep: (index: number) => void;
  readonly words: StepWords;
}) {
  const { replay, shown, onStep, words } = props;
  const track = useRef<HTMLDivElement>(null);
  const flame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(flame);
  const rowHeight = replay ? Math.min(ROW, Math.floor((height / rowsOf(barsOf(replay))) * 2) / 2) : ROW;
  const box: Box = useMemo(() => ({ width, rowHeight }), [width, rowHeight]);
  const scrub = useScrub(track, shown.total, onStep);
  const now = xOf(shown.index + 0.5, shown.total, width);
  return (
    <div
      className="tl"
      role="slider"
      tabIndex={0}
      aria-label={words.timeline}
      aria-valuemin={1}
      aria-valuemax={shown.total}
      aria-valuenow={shown.index + 1}
      aria-valuetext={valueText(shown, words)}
    >
      <div className="tlab" aria-hidden="true">
        <span>sync</span>
        <span>{words.marks}</span>
        <span>{words.depth}</span>
      </div>
      <div className="trk" ref={track} {...scrub.handlers}>
        {replay && width > 0 ? <Syncs replay={replay} width={width} open={shown.sync} /> : <div className="syncs" />}
        {replay && width > 0 ? <Marks replay={replay} width={width} /> : <div className="marks" />}
        <div className="icicle" ref={flame} aria-hidden="true">
          {replay && width > 0 ? <Icicle replay={replay} shown={shown} box={box} now={now} /> : null}
        </div>
        <div className="playhead" style={{ left: `${((shown.index + 0.5) / shown.total) * 100}%` }} aria-hidden="true">
          <span className="num">{shown.index + 1}</span>
        </div>
        {replay && scrub.hover ? <Hover replay={replay} at={scrub.hover} box={box} flame={flame.current} /> : null}
      </div>
    </div>
  );
}

function Icicle(props: { readonly replay: Replay; readonly shown: Shown; readonly box: Box; readonly now: number }) {
  const { replay, shown, box, now } = props;
  const live = liveBars(barsOf(replay), shown);
  return (
    <>
      <svg aria-hidden="true" width={box.width} height="100%" style={{ clipPath: `inset(0 ${box.width - now}px 0 0)` }}>
        <Bars replay={replay} box={box} kind="past" />
      </svg>
      <svg aria-hidden="true" width={box.width} height="100%" style={{ clipPath: `inset(0 0 0 ${now}px)` }}>
        <Bars replay={replay} box={box} kind="future" />
      </svg>
      <BarNames replay={replay} box={box} />
      {live.map((bar) => (
        <BarBox key={bar.row} bar={bar} steps={shown.total} box={box} className="live" />
      ))}
    </>
  );
}

/** The bars of the call path. */
function liveBars(bars: readonly Bar[], shown: Shown): readonly Bar[] {
  const open = new Set(shown.stack.map((frame) => frame.frame));
  return bars.filter((bar) => open.has(bar.frame) && bar.first <= shown.index && shown.index <= bar.last);
}

function valueText(shown: Shown, words: StepWords): string {
  const { layer, func, line } = shown.code;
  return fill(words.timelineValue, { n: shown.index + 1, layer: LAYER_NAME[layer], func: shortName(func), line });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Press and drag on the track; at most one step a frame. */
function useScrub(track: { readonly current: HTMLElement | null }, total: number, onStep: (index: number) => void) {
  const frame = useRef(0);
  const [hover, setHover] = useState<Point | undefined>();
  const go = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box) return;
    const index = stepAtX(event.clientX - box.left, total, box.width);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => onStep(index));
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setHover(undefined);
      go(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.buttons === 1) go(event);
      else if (event.pointerType === 'mouse') setHover({ x: event.clientX, y: event.clientY });
    },
    onPointerLeave: () => setHover(undefined),
  };
  return { handlers, hover };
}

/** What the pointer is on: name, place, steps. */
function Hover(props: {
  readonly replay: Replay;
  readonly at: Point;
  readonly box: Box;
  readonly flame: HTMLElement | null;
}) {
  const { replay, at, box, flame } = props;
  const edge = flame?.getBoundingClientRect();
  if (!edge) return null;
  const step = stepAtX(at.x - edge.left, replay.steps.length, edge.width);
  const bar = barAt(barsOf(replay), step, Math.floor((at.y - edge.top) / box.rowHeight));
  const line = replay.steps[step]?.at;
  if (!line) return null;
  const place = bar ? `${bar.name}  ${bar.first + 1}–${bar.last + 1}` : `${step + 1}`;
  const left = Math.max(0, Math.min(at.x - edge.left, edge.width - 240));
  return (
    <span className="hover" style={{ left }} aria-hidden="true">
      {place} <span className="t3">{`${fileStem(line.file)}.go:${line.line}`}</span>
    </span>
  );
}
