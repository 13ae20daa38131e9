import { DecodeError } from './wire/index.ts';

/** What a scenario may have at most: far more than anyone reads, and far less than would fill a machine. */
export const LIMITS = {
  /** UTF-16 units of its JSON. */
  text: 2 ** 25,
  steps: 10_000,
  /** Of all kinds in a pod, after a patch too. */
  containers: 1_000,
  /** On the node at the start. */
  images: 10_000,
} as const;

/** Throws DecodeError at `path` where there is more than the limit. */
export function limit(what: keyof typeof LIMITS, count: number, path: string): void {
  if (count <= LIMITS[what]) return;
  const unit = what === 'text' ? 'characters' : what;
  throw new DecodeError(`has ${count} ${unit}, and may have ${LIMITS[what]}: leave some out`, path);
}
