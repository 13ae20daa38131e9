import type { Metadata } from 'next';
import { dockerCreateWords, fill, inLang } from '../../lib/dictionary/index.ts';
import { isLang, pick } from '../../lib/text.ts';
import { loadRun } from '../player/load-run.ts';

/** Title and description of the page of a run's creates; none for a scenario that does not exist. */
export function createsMetadata(lang: string, scenario: string): Metadata {
  const run = loadRun(decodeURIComponent(scenario));
  if (!run || !isLang(lang)) return {};
  const words = inLang(dockerCreateWords, lang);
  return { title: fill(words.title, { title: pick(run.scenario.title, lang) }), description: words.lead };
}
