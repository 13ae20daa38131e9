import type { Replay } from '../../lib/engine/index.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { barsOf, rowsOf } from './frames.ts';
import { marksOf } from './marks.ts';
import { pathsOf, xOf } from './paths.ts';

/** A run at a glance: its calls as an icicle, with a cross where a CRI call failed. Decoration; the facts stand beside it. */
export function Flame({
  replay,
  width,
  rowHeight,
}: {
  readonly replay: Replay;
  readonly width: number;
  readonly rowHeight: number;
}) {
  const bars = barsOf(replay);
  const steps = replay.steps.length;
  const height = rowsOf(bars) * rowHeight;
  const errors = marksOf(replay).filter((mark) => mark.kind === 'error');
  return (
    <svg className="flame-mini" viewBox={`0 0 ${width} ${height + 12}`} aria-hidden="true">
      {[...pathsOf(bars, steps, { width, rowHeight })].map(([layer, path]) => (
        <g key={layer} className={LAYER_CLASS[layer]}>
          <path className="bar" d={path} />
          <path className="pattern" d={path} fill={`url(#pattern-${LAYER_CLASS[layer]})`} />
        </g>
      ))}
      {errors.map((mark) => (
        <path
          key={mark.step}
          className="cross"
          d={`m${xOf(mark.step + 0.5, steps, width) - 3.5} ${height + 2} 7 7m0-7-7 7`}
        />
      ))}
    </svg>
  );
}
