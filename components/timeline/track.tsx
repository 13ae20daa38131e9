import { type MouseEvent, useMemo, useRef } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import type { Fold } from '../../lib/player/index.ts';
import { LAYER_NAME } from '../layout/layer-tag.tsx';
import { type Guide, shortName } from '../player/guide.ts';
import type { Shown } from '../player/shown.ts';
import { marksAt } from './clusters.ts';
import { Syncs } from './drawing.tsx';
import { type Bar, barAt, barsOf, rowsOf } from './frames.ts';
import { Icicle } from './icicle.tsx';
import { MarkRow } from './mark-row.tsx';
import type { Mark } from './marks.ts';
import { Overview } from './overview.tsx';
import { Preview } from './preview.tsx';
import { rowAt, rowsFor } from './rows.ts';
import { type Scale, stepAtX, xOf } from './scale.ts';
import { type Point, useGestures } from './use-gestures.ts';
import { useSize } from './use-size.ts';
import { useWheel } from './use-wheel.ts';
import type { Zooming } from './use-zoom.ts';
import { isWhole } from './zoom.ts';

/** Height of the row of marks in pixels, as in timeline.css. */
const MARKS = 17;
/** From here on, in percent of the width, the playhead's number stands left of it: it would leave the window. */
const EDGE = 98;
const NONE: readonly Bar[] = [];

/** One slider for assistive technology. For a hand: press and drag go to a step, the wheel and two fingers zoom. */
export function Track(props: {
  readonly replay: Replay | undefined;
  readonly guide: Guide;
  readonly shown: Shown;
  readonly fold: Fold;
  readonly marks: readonly Mark[];
  readonly lit: readonly number[] | undefined;
  readonly zooming: Zooming;
  /** Id of the element that says what the marks mean. */
  readonly legend: string;
  readonly onStep: (index: number) => void;
  /** A drag of the playhead begins or ends. */
  readonly onScrub: (scrubs: boolean) => void;
  readonly words: StepWords;
}) {
  const { replay, guide, shown, fold, marks, lit, zooming, onStep, words } = props;
  const { index, total } = shown;
  const { zoom, wish } = zooming;
  const [track, flame] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const { width, height, letter } = useSize(flame);
  const scale: Scale = useMemo(() => ({ ...zoom, width }), [zoom, width]);
  const bars = replay ? barsOf(replay, fold) : NONE;
  const rows = useMemo(() => rowsFor(bars, rowsOf(bars), scale, height), [bars, scale, height]);
  const path = useMemo(() => shown.stack.map(({ frame }) => frame), [shown.stack]);

  const under = (point: Point) => {
    const box = flame.current?.getBoundingClientRect();
    const [x, y] = [point.x - (box?.left ?? 0), point.y - (box?.top ?? 0)];
    const found = y < 0 && y >= -MARKS ? marksAt(marks, scale, x) : [];
    return { x, row: rowAt(rows, y), step: stepAtX(x, scale, total), marks: found };
  };
  const stepsIn = (pixels: number) => (width > 0 ? (pixels / width) * (zoom.to - zoom.from) : 0);
  const stepAt = (x: number) => zoom.from + stepsIn(x - (flame.current?.getBoundingClientRect().left ?? 0));
  const hand = useGestures({
    onGo: (point, pressed) => {
      const at = under(point);
      onStep((pressed ? at.marks[0]?.step : undefined) ?? at.step);
    },
    onScrub: props.onScrub,
    onPinch: (factor, middle, moved) => wish({ kind: 'pinch', factor, at: stepAt(middle), steps: -stepsIn(moved) }),
  });
  useWheel(
    track,
    (factor, x) => wish({ kind: 'scale', factor, at: stepAt(x) }),
    (pixels) => wish({ kind: 'pan', steps: stepsIn(pixels) }),
  );
  const enter = ({ clientX, clientY }: MouseEvent) => {
    const { step, row } = under({ x: clientX, y: clientY });
    const bar = barAt(bars, step, row);
    if (bar) wish({ kind: 'range', first: bar.first, last: bar.last });
  };
  const at = xOf(index + 0.5, { ...zoom, width: 100 });
  const drawn = replay !== undefined && width > 0;
  return (
    <div
      className="trk"
      ref={track}
      role="slider"
      tabIndex={0}
      aria-label={words.timeline}
      aria-describedby={props.legend}
      aria-valuemin={1}
      aria-valuemax={total}
      aria-valuenow={index + 1}
      aria-valuetext={valueText(shown, words)}
      onDoubleClick={enter}
      {...hand.handlers}
    >
      {drawn ? <Syncs replay={replay} scale={scale} letter={letter} open={shown.sync} /> : <div className="syncs" />}
      {drawn ? <MarkRow marks={marks} scale={scale} /> : <div className="marks" />}
      <div className="icicle" ref={flame} aria-hidden="true">
        {drawn ? (
          <Icicle
            replay={replay}
            fold={fold}
            index={index}
            sync={shown.sync}
            path={path}
            scale={scale}
            rows={rows}
            height={height}
            lit={lit}
          />
        ) : null}
      </div>
      {isWhole(zoom, total) ? null : (
        <Overview
          zoom={zoom}
          total={total}
          index={index}
          onCentre={(step) => wish({ kind: 'pan', steps: step - (zoom.from + zoom.to) / 2 })}
        />
      )}
      <div
        className="playhead"
        hidden={at < 0 || at > 100}
        style={{ transform: `translateX(${at}%)` }}
        aria-hidden="true"
      >
        <span className="num" style={at > EDGE ? { transform: 'translateX(-100%)' } : undefined}>
          {index + 1}
        </span>
      </div>
      {drawn && hand.hover ? (
        <Preview replay={replay} fold={fold} guide={guide} scale={scale} words={words} {...under(hand.hover)} />
      ) : null}
    </div>
  );
}

function valueText(shown: Shown, words: StepWords): string {
  const { layer, func, line } = shown.code;
  return fill(words.timelineValue, { n: shown.index + 1, layer: LAYER_NAME[layer], func: shortName(func), line });
}
