/** A Go int64 in memory: a number while that is exact, a bigint beyond 2^53. Print it with `String`. */
export type Int64 = number | bigint;

/** The shorter of the two forms. */
export function int64(value: bigint): Int64 {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
