import type { Replay } from '../../lib/engine/index.ts';
import { type CodePaint, callerCode, codeAt } from './code-paint.ts';
import type { Guide } from './guide.ts';
import type { Shown } from './shown.ts';

/**
 * The card that is open: the function of the step, or a caller that the reader opened at this very step. Stepping on
 * closes a caller by itself.
 */
export function openCard(
  replay: Replay | undefined,
  guide: Guide,
  shown: Shown,
  opened: { readonly step: number; readonly frame: number },
): { readonly paint: CodePaint; readonly open: number } {
  const own = { paint: shown.code, open: shown.stack.length - 1 };
  const frame = opened.step === shown.index ? shown.stack[opened.frame] : undefined;
  if (!frame || opened.frame === own.open || !replay) return own;
  const paint = frame.own === -1 ? callerCode(guide) : codeAt(replay, guide, frame.own, shown.index);
  return paint ? { paint, open: opened.frame } : own;
}
