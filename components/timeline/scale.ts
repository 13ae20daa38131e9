/** A window of a run, drawn over so many pixels. */
export interface Scale {
  /** From here up to, but without, `to`: in steps; both may lie between two steps. */
  readonly from: number;
  readonly to: number;
  /** In pixels. */
  readonly width: number;
}

/** Left edge of a step in pixels: below 0 or above the width where it lies outside the window. */
export function xOf(step: number, scale: Scale): number {
  const size = scale.to - scale.from;
  return size <= 0 ? 0 : ((step - scale.from) / size) * scale.width;
}

/** The step under a pixel, brought inside a run of `total` steps. */
export function stepAtX(x: number, scale: Scale, total: number): number {
  if (scale.width <= 0) return 0;
  const step = Math.floor(scale.from + (x / scale.width) * (scale.to - scale.from));
  return Math.max(0, Math.min(step, total - 1));
}
