import type { Replay } from '../../lib/engine/index.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { barsOf, rowsOf } from './frames.ts';
import { pathsOf } from './paths.ts';
import { evenRows } from './rows.ts';
import { xOf } from './scale.ts';

/** Room for the crosses under the bars. */
const CROSSES = 12;

/** A run at a glance: its calls as an icicle, with a cross where a CRI call failed. Decoration; the facts stand beside it. */
export function Flame({
  replay,
  width,
  rowHeight: most,
  height: highest = Number.POSITIVE_INFINITY,
}: {
  readonly replay: Replay;
  readonly width: number;
  readonly rowHeight: number;
  /** Of the whole drawing: where the rows would make it higher, they are lower. */
  readonly height?: number;
}) {
  const bars = barsOf(replay);
  const scale = { from: 0, to: replay.steps.length, width };
  const count = rowsOf(bars);
  const rowHeight = Math.min(most, (highest - CROSSES) / count);
  const height = count * rowHeight;
  const failed = replay.syncs.flatMap((sync) => sync.calls.filter((call) => call.error !== undefined));
  return (
    <svg className="flame-mini" viewBox={`0 0 ${width} ${height + CROSSES}`} aria-hidden="true">
      {[...pathsOf(bars, scale, evenRows(count, rowHeight))].map(([layer, path]) => (
        <g key={layer} className={LAYER_CLASS[layer]}>
          <path className="bar" d={path} />
          <path className="pattern" d={path} fill={`url(#pattern-${LAYER_CLASS[layer]})`} />
        </g>
      ))}
      {failed.map((call) => (
        <path key={call.step} className="cross" d={`m${xOf(call.step + 0.5, scale) - 3.5} ${height + 2} 7 7m0-7-7 7`} />
      ))}
    </svg>
  );
}
