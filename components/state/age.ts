const SECOND = 1_000_000_000n;

/**
 * Nanoseconds as kubectl shows ages: `9s`, `119s`, `2m5s`, `12m`, `3h20m`. After HumanDuration in apimachinery's
 * util/duration, up to days; runs do not take years.
 */
export function ageText(nanoseconds: bigint): string {
  const seconds = nanoseconds < 0n ? 0n : nanoseconds / SECOND;
  if (seconds < 120n) return `${seconds}s`;
  const minutes = seconds / 60n;
  if (minutes < 10n) return two(minutes, 'm', seconds % 60n, 's');
  if (minutes < 180n) return `${minutes}m`;
  const hours = minutes / 60n;
  if (hours < 8n) return two(hours, 'h', minutes % 60n, 'm');
  if (hours < 48n) return `${hours}h`;
  const days = hours / 24n;
  return days < 8n ? two(days, 'd', hours % 24n, 'h') : `${days}d`;
}

function two(big: bigint, unit: string, small: bigint, smallUnit: string): string {
  return small === 0n ? `${big}${unit}` : `${big}${unit}${small}${smallUnit}`;
}

/** What stands behind the age of events that are counted in one row: how many, and since when. */
export function countText(row: { readonly count: number; readonly over: bigint }): string {
  return `(x${row.count} over ${ageText(row.over)})`;
}
