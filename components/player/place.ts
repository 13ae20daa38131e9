import {
  type Breakpoints,
  breakpointsText,
  type Fold,
  foldOf,
  readBreakpoints,
  stepHref,
} from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import { type Tab, tabOf } from '../state/tabs.ts';
import { type Pane, paneOf } from './props.ts';

/** What the address holds beside the step. Defaults are left out. */
export interface Query {
  readonly tab: Tab;
  readonly pane: Pane;
  readonly breakpoints: Breakpoints;
  readonly fold: Fold;
}

/** Names and values of the query; what is open by itself is left out. */
export function queryPairs({
  tab,
  pane,
  breakpoints,
  fold,
}: Query): readonly (readonly [name: string, value: string])[] {
  return [
    ...(tab === 'actions' ? [] : [['tab', tab] as const]),
    ...(pane === 'code' ? [] : [['pane', pane] as const]),
    ...(fold === 'none' ? [] : [['fold', fold] as const]),
    ...(breakpoints.length === 0 ? [] : [['bp', breakpointsText(breakpoints)] as const]),
  ];
}

/** `?tab=cri&pane=node`, or empty. No value needs escaping. */
export function queryText(query: Query): string {
  const pairs = queryPairs(query);
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Address of the open step with another query. It names no step: one link holds for all of them. */
export function queryHref(query: Query): string {
  return queryText(query) || '?';
}

/** What a query says, with what of it could not be read. A name that stands twice counts once. */
export function readQuery(value: (name: string) => unknown): Query & { readonly dropped: readonly string[] } {
  const one = (name: string) => [value(name)].flat()[0] ?? undefined;
  const { list, dropped } = readBreakpoints(one('bp'));
  const read = { tab: tabOf(one('tab')), pane: paneOf(one('pane')), breakpoints: list, fold: foldOf(one('fold')) };
  const unknown = (['tab', 'pane', 'fold'] as const).flatMap((name) => {
    const said = one(name);
    return said === undefined || said === read[name] ? [] : [`${name}=${String(said).slice(0, 40)}`];
  });
  return { ...read, dropped: [...unknown, ...dropped] };
}

/** The scenario and the step that a path names: `/ja/step/fresh-pod/1.kuberuntime_manager.684`. Undefined for other pages. */
export function placeOf(path: string): { readonly scenario: string; readonly segment: string | undefined } | undefined {
  const parts = /^\/\w+\/step\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path);
  if (!parts?.[1]) return undefined;
  return { scenario: decoded(parts[1]), segment: parts[2] === undefined ? undefined : decoded(parts[2]) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
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
