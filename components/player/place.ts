import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import type { Tab } from '../state/tabs.ts';
import type { Pane } from './props.ts';

/** What the address holds beside the step. Defaults are left out. */
export interface Query {
  readonly tab: Tab;
  readonly pane: Pane;
}

/** Names and values of the query; what is open by itself is left out. */
export function queryPairs({ tab, pane }: Query): readonly (readonly [name: string, value: string])[] {
  return [...(tab === 'actions' ? [] : [['tab', tab] as const]), ...(pane === 'code' ? [] : [['pane', pane] as const])];
}

/** `?tab=cri&pane=node`, or empty. */
export function queryText(query: Query): string {
  const pairs = queryPairs(query);
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
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
