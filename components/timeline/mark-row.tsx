import { memo } from 'react';
import { clustersOf, isUpper, runsOf } from './clusters.ts';
import type { Mark } from './marks.ts';
import type { Scale } from './scale.ts';

/** Height of the row in pixels, as in timeline.css. */
const ROW = 17;

/**
 * Marks over the bars. Upper lane: CRI calls, events, errors, with their number where several fell together. Lower lane,
 * smaller: calls below the CRI, and where breakpoints stop.
 */
export const MarkRow = memo(function MarkRow({
  marks,
  scale,
}: {
  readonly marks: readonly Mark[];
  readonly scale: Scale;
}) {
  const clusters = clustersOf(marks.filter(isUpper), scale);
  const path = (kind: 'call' | 'event' | 'error') =>
    clusters.map((one) => (one.kind === kind ? SHAPE[kind](round(one.x)) : '')).join('');
  const low = runsOf(ofKind(marks, 'low'), scale, 2).map(({ left, right }) => {
    const wide = round(right - left);
    return `M${round(left)} 11h${wide}v5h${-wide}z`;
  });
  const stops = runsOf(ofKind(marks, 'stop'), scale, 6).map(
    ({ left, right }) => `M${round(left + 3)} 13.5H${round(right - 3) + 0.01}`,
  );
  return (
    <svg className="marks" width={scale.width} height={ROW} aria-hidden="true">
      <path className="low" d={low.join('')} />
      <path className="stop" d={stops.join('')} />
      <path className="call" d={path('call')} />
      <path className="event" d={path('event')} />
      <path className="error" d={path('error')} />
      {clusters
        .filter(({ marks: { length } }) => length > 1)
        .map((one) => (
          <text key={one.marks[0]?.step} x={round(one.x + 6)} y="9">
            {one.marks.length}
          </text>
        ))}
    </svg>
  );
});

const SHAPE = {
  call: (x: number) => `M${x} .5l4.5 4.5-4.5 4.5-4.5-4.5z`,
  event: (x: number) => `M${x - 3} .5v9.5M${x - 3} 1h6l-1.8 2.3 1.8 2.3h-6`,
  error: (x: number) => `M${x - 3} 2l6 6m0-6-6 6`,
} as const;

function ofKind(marks: readonly Mark[], kind: Mark['kind']): readonly Mark[] {
  return marks.filter((mark) => mark.kind === kind);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
