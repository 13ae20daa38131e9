import type { Message } from './sequence.ts';

/** How an arrow is seen from a step: `open` for a call that has not come back yet. */
export type MessageWhen = 'made' | 'open' | 'now' | 'later';

/** Seen from step `index`. */
export function messageWhen({ kind, step, last }: Message, index: number): MessageWhen {
  if (index < step) return 'later';
  if (index === step) return 'now';
  return kind === 'call' && index < last ? 'open' : 'made';
}
