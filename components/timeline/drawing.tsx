import { memo } from 'react';
import type { Replay } from '../../lib/engine/index.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { type Bar, barsOf } from './frames.ts';
import { marksOf, syncMarksOf } from './marks.ts';
import { type Box, pathsOf, xOf } from './paths.ts';

/** Parts of the timeline that do not move with the playhead: drawn once for a run and a width. */

/** Names stand in bars that are at least this part of the width. */
const NAMED = 0.026;
/** Lower rows, in pixels, have no room for letters. */
const NAMED_ROW = 9;

/** All bars, as they look once they are past (tinted, patterned) or while they lie ahead (outlined). */
export const Bars = memo(function Bars({
  replay,
  box,
  kind,
}: {
  readonly replay: Replay;
  readonly box: Box;
  readonly kind: 'past' | 'future';
}) {
  return [...pathsOf(barsOf(replay), replay.steps.length, box)].map(([layer, path]) => (
    <g key={layer} className={LAYER_CLASS[layer]}>
      <path className={kind === 'past' ? 'bar' : 'outline'} d={path} />
      {kind === 'past' ? <path className="pattern" d={path} fill={`url(#pattern-${LAYER_CLASS[layer]})`} /> : null}
    </g>
  ));
});

/** The names in the bars that have room for one. */
export const BarNames = memo(function BarNames({ replay, box }: { readonly replay: Replay; readonly box: Box }) {
  const steps = replay.steps.length;
  return barsOf(replay)
    .filter((bar) => (bar.last + 1 - bar.first) / steps >= NAMED)
    .map((bar) => <BarBox key={`${bar.frame} ${bar.first}`} bar={bar} steps={steps} box={box} className="name" />);
});

/** One bar as a box with its name. */
export function BarBox(props: {
  readonly bar: Bar;
  readonly steps: number;
  readonly box: Box;
  readonly className: string;
}) {
  const { bar, steps, box, className } = props;
  const left = xOf(bar.first, steps, box.width);
  const width = Math.max(1, xOf(bar.last + 1, steps, box.width) - left - 1);
  const style = {
    left,
    fontSize: Math.min(10, box.rowHeight - 1),
    width,
    top: bar.row * box.rowHeight,
    height: box.rowHeight - 1,
    lineHeight: `${box.rowHeight - 1}px`,
  };
  return (
    <i className={`${className} ${LAYER_CLASS[bar.layer]}`} style={style}>
      {width > 18 && box.rowHeight >= NAMED_ROW ? bar.name : ''}
    </i>
  );
}

/** CRI calls, events and errors over the bars. */
export const Marks = memo(function Marks({ replay, width }: { readonly replay: Replay; readonly width: number }) {
  const steps = replay.steps.length;
  const path = { call: '', event: '', error: '' };
  for (const mark of marksOf(replay)) {
    const x = Math.round(xOf(mark.step + 0.5, steps, width) * 10) / 10;
    path[mark.kind] += SHAPE[mark.kind](x);
  }
  return (
    <svg className="marks" width={width} height="12" aria-hidden="true">
      <path className="call c" d={path.call} />
      <path className="event" d={path.event} />
      <path className="error" d={path.error} />
    </svg>
  );
});

const SHAPE = {
  call: (x: number) => `M${x} 1l4.5 4.5-4.5 4.5-4.5-4.500z`,
  event: (x: number) => `M${x - 3} 1v9.5M${x - 3} 1.500h6l-1.8 2.3 1.8 2.300h-6`,
  error: (x: number) => `M${x - 3} 2.500l6 6m0-6-6 6`,
} as const;

/** Where each sync begins, and what the scenario did before it. */
export const Syncs = memo(function Syncs({
  replay,
  width,
  open,
}: {
  readonly replay: Replay;
  readonly width: number;
  readonly open: number;
}) {
  const steps = replay.steps.length;
  return (
    <div className="syncs" aria-hidden="true">
      {syncMarksOf(replay).map((sync) => (
        <span key={sync.number}>
          <b className={sync.number === open ? 'on' : undefined} style={{ left: xOf(sync.first, steps, width) }}>
            sync {sync.number}
          </b>
          {sync.before.length === 0 ? null : (
            <u style={{ right: width - xOf(sync.first, steps, width) + 4 }}>
              {sync.before.map((happened, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what happened before a sync never moves
                <em key={i} className={happened.bad ? 'bad' : undefined}>
                  {happened.text}
                </em>
              ))}
            </u>
          )}
        </span>
      ))}
    </div>
  );
});
