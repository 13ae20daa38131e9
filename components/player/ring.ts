/** As long as a ring stands, in milliseconds: `--t-change`. */
export const RING_MS = 160;
/** Steps that follow each other faster than this, in milliseconds, have no rings: they would flicker. */
export const CALM_MS = 250;

/**
 * Puts a ring around what a step has changed, for a moment, where steps come calmly and motion is welcome. What it makes is
 * told of each step, and gives what takes the step's ring away before its time.
 * @param isWelcome asked at each step: a reader may change their mind
 */
export function ringer(isWelcome: () => boolean): (marks: DOMStringMap) => () => void {
  /** When the step before came; undefined at the first, which changed nothing before the reader's eyes. */
  let newest: number | undefined;
  return (marks) => {
    const now = performance.now();
    const isCalm = newest !== undefined && now - newest > CALM_MS;
    newest = now;
    const off = () => {
      delete marks.ring;
    };
    if (!isCalm || !isWelcome()) return off;
    marks.ring = '';
    const timer = setTimeout(off, RING_MS);
    return () => {
      clearTimeout(timer);
      off();
    };
  };
}
