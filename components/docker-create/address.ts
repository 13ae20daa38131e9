import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';

/** The page of a run's creates; a step's id always begins with a number, so no step has this address. */
export function createsHref(lang: Lang, scenario: string): string {
  return `${stepHref(lang, scenario)}/docker`;
}
