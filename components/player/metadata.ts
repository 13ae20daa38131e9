import type { Metadata } from 'next';
import { isLang, pick } from '../../lib/text.ts';
import { loadRun } from './load-run.ts';

/** Title and description of a run's pages; none for a scenario that does not exist. */
export function runMetadata(lang: string, scenario: string): Metadata {
  const run = loadRun(decodeURIComponent(scenario));
  if (!run || !isLang(lang)) return {};
  return { title: pick(run.scenario.title, lang), description: pick(run.scenario.description, lang) };
}
