import type { PointerEvent } from 'react';
import type { Zoom } from './zoom.ts';

/** The whole run as a thin strip: where the window and the step lie. A press or a drag on it moves the window. */
export function Overview(props: {
  readonly zoom: Zoom;
  readonly total: number;
  readonly index: number;
  /** The middle of the window is wanted there. */
  readonly onCentre: (step: number) => void;
}) {
  const { zoom, total, index, onCentre } = props;
  const percent = (step: number) => `${(step / total) * 100}%`;
  const go = (event: PointerEvent) => {
    event.stopPropagation();
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    onCentre(((event.clientX - box.left) / box.width) * total);
  };
  const press = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    go(event);
  };
  return (
    <div className="overview" aria-hidden="true" onPointerDown={press} onPointerMove={go}>
      <span style={{ left: percent(zoom.from), width: percent(zoom.to - zoom.from) }} />
      <b style={{ left: percent(index + 0.5) }} />
    </div>
  );
}
