import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import type { Tab } from '../state/tabs.ts';
import type { Pane } from './props.ts';

/** What the address holds beside the step. Defaults are left out. */
export interface Query {
  readonly tab: Tab;
  readonly pane: Pane;
}

/** `?tab=cri&pane=node`, or empty. */
export function queryText({ tab, pane }: Query): string {
  const query = new URLSearchParams();
  if (tab !== 'actions') query.set('tab', tab);
  if (pane !== 'code') query.set('pane', pane);
  return query.size === 0 ? '' : `?${query}`;
}

/** The step that a path names: what follows the scenario in `/ja/step/fresh-pod/1.kuberuntime_manager.684`. */
export function segmentOf(path: string): string | undefined {
  const segment = /^\/\w+\/step\/[^/]+\/([^/]+)\/?$/.exec(path)?.[1];
  if (segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Address of a Go line on this site. */
export function sourceHref(lang: Lang, file: string, line: number): string {
  return `/${lang}/source/${file}#L${line}`;
}

/** Address of a step, with what else is open. */
export function placeHref(lang: Lang, scenario: string, stepId: string, query: Query): string {
  return stepHref(lang, scenario, stepId, queryText(query));
}
