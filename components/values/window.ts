/** A piece of a list around one of its items, and how many are left out on both sides. */
export interface Window<T> {
  readonly items: readonly T[];
  readonly before: number;
  readonly after: number;
}

/**
 * At most `size` items on each side of the item at `middle`. Where `middle` is -1 the window stands at the start.
 * @param size a whole number of items, or Infinity for all
 */
export function windowAround<T>(list: readonly T[], middle: number, size: number): Window<T> {
  const first = Math.max(0, middle - size);
  const end = Math.min(list.length, Math.max(middle, 0) + size + 1);
  return { items: list.slice(first, end), before: first, after: list.length - end };
}
