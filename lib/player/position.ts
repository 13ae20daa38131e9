import type { Replay } from '../engine/index.ts';
import { fileStem } from '../go-line.ts';
import type { Lang } from '../text.ts';

/** The path of a step: the address that a reader shares. `query` starts with `?` or is empty. */
export function stepHref(lang: Lang, scenario: string, stepId?: string, query = ''): string {
  const base = `/${lang}/step/${encodeURIComponent(scenario)}`;
  return stepId === undefined ? `${base}${query}` : `${base}/${encodeURIComponent(stepId)}${query}`;
}

/** How the step of a URL was found. Everything but `exact` is said to the reader. */
export type Found = 'exact' | 'nearest-line' | 'sync-start' | 'start';

const ID = /^(\d{1,6})\.([\w-]+)\.(\d{1,7})(?:\.(\d{1,7}))?(?:\.r)?$/;

/**
 * The step that the last part of a step URL names. It may be a step id, or a number as people see it (1-based).
 * What is not there any more opens the nearest step of its line, else the start of its sync, else the first step.
 */
export function resolveStep(
  replay: Replay,
  segment: string | undefined,
): { readonly index: number; readonly found: Found } {
  if (segment === undefined || segment === '') return { index: 0, found: 'exact' };
  const exact = replay.steps.findIndex((step) => step.id === segment);
  if (exact !== -1) return { index: exact, found: 'exact' };
  if (/^\d{1,7}$/.test(segment)) {
    const index = Number(segment) - 1;
    return replay.steps[index] ? { index, found: 'exact' } : { index: clamp(index, replay), found: 'start' };
  }
  const parts = ID.exec(segment);
  if (!parts) return { index: 0, found: 'start' };
  const [sync, stem, line] = [Number(parts[1]), parts[2], Number(parts[3])];
  const first = replay.syncs[sync - 1];
  const nearest = nearestLine(replay, sync, stem, line);
  if (nearest !== undefined) return { index: nearest, found: 'nearest-line' };
  return first && first.last >= first.first
    ? { index: first.first, found: 'sync-start' }
    : { index: 0, found: 'start' };
}

function clamp(index: number, replay: Replay): number {
  return Math.max(0, Math.min(index, replay.steps.length - 1));
}

/** The step of the same file and sync whose line is nearest, at most three lines away: further off is another thought. */
function nearestLine(replay: Replay, sync: number, stem: string | undefined, line: number): number | undefined {
  let best: number | undefined;
  let distance = 4;
  for (const step of replay.steps) {
    if (step.sync !== sync || fileStem(step.at.file) !== stem) continue;
    const away = Math.abs(step.at.line - line);
    if (away < distance) [best, distance] = [step.index, away];
  }
  return best;
}
