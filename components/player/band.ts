/** Lengths in pixels. `top` is the lit line's distance from the top of all lines. */
export interface LitBox {
  readonly top: number;
  readonly height: number;
  readonly scrollTop: number;
  readonly viewHeight: number;
  readonly scrollHeight: number;
  readonly lineHeight: number;
}

/** The lit line is kept between these parts of the height, so that the eye has one place to look. */
const BAND_TOP = 0.35;
const BAND_BOTTOM = 0.65;

/** Where to scroll so that the lit line is in the band: by whole lines, and undefined when it is there already. */
export function bandScroll(box: LitBox): number | undefined {
  const y = box.top - box.scrollTop;
  const [from, to] = [box.viewHeight * BAND_TOP, box.viewHeight * BAND_BOTTOM - box.height];
  const off = y < from ? y - from : y > to ? y - to : 0;
  if (off === 0) return undefined;
  const lines = off < 0 ? Math.floor(off / box.lineHeight) : Math.ceil(off / box.lineHeight);
  const wanted = box.scrollTop + lines * box.lineHeight;
  const scroll = Math.max(0, Math.min(wanted, box.scrollHeight - box.viewHeight));
  return Math.abs(scroll - box.scrollTop) < 1 ? undefined : scroll;
}

/** Whether the lit line can be seen: when it cannot, the reader has scrolled away and is left alone. */
export function isInSight(box: LitBox): boolean {
  const y = box.top - box.scrollTop;
  return y + box.height > 0 && y < box.viewHeight;
}
