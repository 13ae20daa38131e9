import { type Ref, useId, useImperativeHandle, useMemo, useState } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import type { Stops } from '../../lib/player/index.ts';
import type { Guide } from '../player/guide.ts';
import type { Shown } from '../player/shown.ts';
import { LitSteps } from './lit-steps.tsx';
import { marksOf, stopMarks } from './marks.ts';
import type { Touched } from './touched.ts';
import { Track } from './track.tsx';
import { useZoom } from './use-zoom.ts';
import { isWhole } from './zoom.ts';
import { ZOOM_WISH, ZoomButtons, type ZoomBy } from './zoom-buttons.tsx';

/** What keys ask of the timeline, wherever the focus is. */
export interface TimelineKeys {
  readonly zoom: (by: ZoomBy) => void;
}

/**
 * The whole run, or the part of it that a reader has zoomed to: time to the right, calls downwards. `replay` is undefined
 * until the engine is there; the playhead then stands on an empty track of the same size.
 */
export function Timeline(props: {
  readonly replay: Replay | undefined;
  readonly guide: Guide;
  readonly shown: Shown;
  readonly stops?: Stops | undefined;
  /** Steps to light up; `onDark` is the reader's wish to have them dark again. */
  readonly touched?: Touched | undefined;
  readonly onDark?: (() => void) | undefined;
  readonly onStep: (index: number) => void;
  /** A drag of the playhead begins or ends. */
  readonly onScrub?: ((scrubs: boolean) => void) | undefined;
  readonly keys?: Ref<TimelineKeys> | undefined;
  readonly words: StepWords;
}) {
  const { replay, guide, shown, stops, touched, onStep, words } = props;
  const { index, total } = shown;
  const fold = shown.folding?.fold ?? 'none';
  const legend = useId();
  const [scrubs, setScrubs] = useState(false);
  const zooming = useZoom(total, index, scrubs);
  const { said, wish } = zooming;
  const marks = useMemo(
    () => (replay ? [...marksOf(replay, fold), ...(stops ? stopMarks(stops) : [])] : []),
    [replay, stops, fold],
  );
  useImperativeHandle(props.keys, () => ({ zoom: (by) => wish(ZOOM_WISH[by]) }));
  return (
    <div className="tl">
      <div className="tlab">
        <span aria-hidden="true">sync</span>
        <span aria-hidden="true" title={words.marksLegend}>
          {words.marks}
        </span>
        <p className="sr" id={legend}>
          {words.marksLegend} {words.depthLegend}
        </p>
      </div>
      <Track
        replay={replay}
        guide={guide}
        shown={shown}
        fold={fold}
        marks={marks}
        lit={touched?.steps}
        zooming={zooming}
        legend={legend}
        onStep={onStep}
        onScrub={(now) => {
          setScrubs(now);
          props.onScrub?.(now);
        }}
        words={words}
      />
      <ZoomButtons isWhole={isWhole(zooming.zoom, total)} onZoom={(by) => wish(ZOOM_WISH[by])} words={words} />
      <p className="sr" role="status">
        {said ? fill(words.zoomedTo, { first: Math.floor(said.from) + 1, last: Math.ceil(said.to) }) : ''}
      </p>
      {touched ? (
        <LitSteps touched={touched} index={index} onStep={onStep} onDark={() => props.onDark?.()} words={words} />
      ) : null}
    </div>
  );
}
