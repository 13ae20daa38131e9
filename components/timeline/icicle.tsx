import type { Replay } from '../../lib/engine/index.ts';
import type { Fold } from '../../lib/player/index.ts';
import { BarBox, BarNames, Bars, Columns } from './drawing.tsx';
import { type Bar, barOfFrame, barOfSync } from './frames.ts';
import type { Rows } from './rows.ts';
import { type Scale, xOf } from './scale.ts';

/**
 * The calls over the steps: past to the left of the playhead, future to the right, the call path solid. Both are drawn once;
 * a step only moves the edges of the two boxes that show them, which the browser does without painting.
 */
export function Icicle(props: {
  readonly replay: Replay;
  readonly fold: Fold;
  readonly index: number;
  readonly sync: number;
  /** Frames of the call path; -1 is kubelet's `syncPod`. */
  readonly path: readonly number[];
  readonly scale: Scale;
  readonly rows: Rows;
  readonly height: number;
  readonly lit: readonly number[] | undefined;
}) {
  const { replay, fold, index, sync, path, scale, rows, height, lit } = props;
  const { width } = scale;
  const now = Math.round(Math.max(0, Math.min(xOf(index + 0.5, scale), width)));
  const live = path
    .map((frame) => (frame === -1 ? barOfSync(replay, sync) : barOfFrame(replay, frame)))
    .filter((bar): bar is Bar => bar !== undefined && bar.last + 1 > scale.from && bar.first < scale.to);
  const drawing = { replay, fold, scale, rows };
  return (
    <div className={lit ? 'dim' : undefined}>
      <div className="half" style={{ transform: `translateX(${now - width}px)`, width }}>
        <div style={{ transform: `translateX(${width - now}px)` }}>
          <Bars {...drawing} kind="past" />
        </div>
      </div>
      <div className="half" style={{ transform: `translateX(${now}px)`, width }}>
        <div style={{ transform: `translateX(${-now}px)` }}>
          <Bars {...drawing} kind="future" />
        </div>
      </div>
      <div className="names">
        <BarNames {...drawing} />
        {live.map((bar) => (
          <BarBox key={bar.row} bar={bar} scale={scale} rows={rows} className="live" />
        ))}
      </div>
      {lit ? <Columns steps={lit} scale={scale} height={height} /> : null}
    </div>
  );
}
