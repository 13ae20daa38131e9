/** Go's `list[i]`: an index out of range is a panic there and an exception here, never nil. */
export function index<T>(list: readonly T[], i: number): T {
  const value = list[i];
  if (value === undefined) throw new RangeError(`index out of range [${i}] with length ${list.length}`);
  return value;
}
