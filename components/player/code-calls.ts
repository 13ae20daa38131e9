import type { Replay } from '../../lib/engine/index.ts';
import { type CallMark, callMarksOf } from '../../lib/player/index.ts';
import { escapeHtml } from '../note/note-html.ts';

/** A call that stands at the end of the line that made it. */
export type LineCall = Omit<CallMark, 'step'>;

/** At most so many calls at the end of a line: the newest. */
const CALLS_A_LINE = 2;

/** The calls that the lines of a frame have made by step `index`. */
export function callsAt(replay: Replay, frame: number, index: number): readonly LineCall[] {
  const made = (callMarksOf(replay).get(frame) ?? []).filter(({ step }) => step <= index);
  return [...Map.groupBy(made, ({ line }) => line).values()].flatMap((calls) =>
    calls.slice(-CALLS_A_LINE).map(({ step, ...call }) => call),
  );
}

/** Shapes of the CRI and of docker, as in `Shape`. */
const SHAPE = {
  cri: '<svg class="shape c" viewBox="0 0 10 10" aria-hidden="true"><path d="M5 0 10 5 5 10 0 5z"/></svg>',
  low: '<svg class="shape d" viewBox="0 0 10 10" aria-hidden="true"><path d="M2.6.7h4.8L9.8 5 7.4 9.3H2.6L.2 5z"/></svg>',
} as const;

/** One call at the end of a line. Pressed, a call below the CRI goes to its step, and one over the CRI opens its tab. */
export function callHtml({ kind, name, stepId, error }: LineCall): string {
  const press = kind === 'cri' ? 'data-tab="cri"' : `data-step="${escapeHtml(stepId)}"`;
  const failed = error === undefined ? '' : ` ✕<span class="sr"> ${escapeHtml(error)}</span>`;
  const title = error === undefined ? '' : ` title="${escapeHtml(error)}"`;
  const look = error === undefined ? 'made' : 'made bad';
  return `<button type="button" class="${look}" ${press}${title}>${SHAPE[kind]}${escapeHtml(name)}${failed}</button>`;
}
