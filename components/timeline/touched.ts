/** Steps that a reader asked about, such as those that touched a container: they light up in the timeline. */
export interface Touched {
  /** What they did, for people: the name of the thing or value. */
  readonly label: string;
  /** Indexes in `Replay.steps`, ascending. */
  readonly steps: readonly number[];
}

/** The nearest lit steps before and after a step, and how many there are up to it, itself included. */
export function placeAmong(
  steps: readonly number[],
  index: number,
): { readonly before: number | undefined; readonly after: number | undefined; readonly passed: number } {
  return {
    before: steps.findLast((step) => step < index),
    after: steps.find((step) => step > index),
    passed: steps.filter((step) => step <= index).length,
  };
}
