const MS = 1_000_000n;

/** Unix time in nanoseconds as `10:00:10.006`, in UTC: the node has no other zone. */
export function clockText(now: bigint): string {
  return new Date(Number(now / MS)).toISOString().slice(11, 23);
}

/** Nanoseconds as a person says them: `1ms`, `10s`, `2m30s`, `5m`. Less than a millisecond is `0ms`. */
export function durationText(nanoseconds: bigint): string {
  const ms = nanoseconds / MS;
  if (ms < 1000n) return `${ms}ms`;
  const [seconds, rest] = [ms / 1000n, ms % 1000n];
  const decimals = rest === 0n ? '' : `.${String(rest).padStart(3, '0').replace(/0+$/, '')}`;
  if (seconds < 60n) return `${seconds}${decimals}s`;
  const [hours, minutes, left] = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n];
  return `${hours > 0n ? `${hours}h` : ''}${minutes > 0n ? `${minutes}m` : ''}${left > 0n || decimals ? `${left}${decimals}s` : ''}`;
}
