import { memo } from 'react';
import type { Replay } from '../../lib/engine/index.ts';
import type { Fold } from '../../lib/player/index.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { type Bar, barsOf } from './frames.ts';
import { syncMarksOf } from './marks.ts';
import { columnsOf, pathsOf } from './paths.ts';
import { isNamed, type Rows } from './rows.ts';
import { type Scale, xOf } from './scale.ts';
import { syncLabels } from './sync-labels.ts';

/** Parts of the timeline that do not move with the playhead: drawn once for a run, a window and a width. */

/** Lower bars, in pixels, have no room for letters; letters grow no higher than this. */
const NAMED_HEIGHT = 9;
const LETTERS = 12;

/** All bars, as they look once they are past (tinted, patterned) or while they lie ahead (outlined). */
export const Bars = memo(function Bars(props: {
  readonly replay: Replay;
  readonly fold: Fold;
  readonly scale: Scale;
  readonly rows: Rows;
  readonly kind: 'past' | 'future';
}) {
  const { replay, fold, scale, rows, kind } = props;
  return (
    <svg aria-hidden="true" width={scale.width} height="100%">
      {[...pathsOf(barsOf(replay, fold), scale, rows)].map(([layer, path]) => (
        <g key={layer} className={LAYER_CLASS[layer]}>
          <path className={kind === 'past' ? 'bar' : 'outline'} d={path} />
          {kind === 'past' ? <path className="pattern" d={path} fill={`url(#pattern-${LAYER_CLASS[layer]})`} /> : null}
        </g>
      ))}
    </svg>
  );
});

/** The names in the bars that have room for one. */
export const BarNames = memo(function BarNames(props: {
  readonly replay: Replay;
  readonly fold: Fold;
  readonly scale: Scale;
  readonly rows: Rows;
}) {
  const { replay, fold, scale, rows } = props;
  return barsOf(replay, fold)
    .filter((bar) => isNamed(bar, scale))
    .map((bar) => <BarBox key={`${bar.frame} ${bar.first}`} bar={bar} scale={scale} rows={rows} className="name" />);
});

/** One bar as a box with its name; what lies outside the window is cut off, so that the name is in sight. */
export function BarBox(props: {
  readonly bar: Bar;
  readonly scale: Scale;
  readonly rows: Rows;
  readonly className: string;
}) {
  const { bar, scale, rows, className } = props;
  const top = rows[bar.row] ?? 0;
  const height = (rows[bar.row + 1] ?? top) - top - 1;
  const left = Math.max(0, xOf(bar.first, scale));
  const width = Math.max(1, Math.min(scale.width, xOf(bar.last + 1, scale)) - left - 1);
  const style = {
    left,
    fontSize: Math.min(LETTERS, height),
    width,
    top,
    height,
    lineHeight: `${height}px`,
  };
  return (
    <i className={`${className} ${LAYER_CLASS[bar.layer]}`} style={style}>
      {width > 18 && height >= NAMED_HEIGHT ? bar.name : ''}
    </i>
  );
}

/** Steps that light up, as columns over the bars. */
export const Columns = memo(function Columns(props: {
  readonly steps: readonly number[];
  readonly scale: Scale;
  readonly height: number;
}) {
  const { steps, scale, height } = props;
  return (
    <svg className="lit" aria-hidden="true" width={scale.width} height={height}>
      <path className="column" d={columnsOf(steps, scale, height)} />
      <path className="cap" d={columnsOf(steps, scale, 4)} />
    </svg>
  );
});

/** Where each sync begins, and what the scenario did before it. */
export const Syncs = memo(function Syncs(props: {
  readonly replay: Replay;
  readonly scale: Scale;
  /** Width of a letter in pixels. */
  readonly letter: number;
  readonly open: number;
}) {
  const { replay, scale, letter, open } = props;
  return (
    <div className="syncs" aria-hidden="true">
      {syncLabels(syncMarksOf(replay), scale, letter).map((sync) => (
        <span key={sync.number}>
          <b className={sync.number === open ? 'on' : undefined} style={{ left: sync.x }}>
            {sync.text}
          </b>
          {sync.before.length === 0 ? null : (
            <u style={{ right: scale.width - sync.x + 4 }}>
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
