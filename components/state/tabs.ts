import type { Shown } from '../player/shown.ts';

/** The state tabs, in their order; the name stands in the URL's query. */
export const TABS = ['actions', 'status', 'cri', 'events', 'docker'] as const;

export type Tab = (typeof TABS)[number];

/** The tab that a query value names; the first one for anything else. */
export function tabOf(value: unknown): Tab {
  return TABS.find((tab) => tab === value) ?? 'actions';
}

/** Names of the tabs: Go's and Kubernetes' words, the same in both languages. */
export const TAB_NAME = {
  actions: 'podActions',
  status: 'podStatus',
  cri: 'CRI',
  events: 'Events',
  docker: 'docker',
} as const satisfies Record<Tab, string>;

/** The number beside a tab's name; undefined where a number would say nothing. */
export function tabCount(tab: Tab, shown: Pick<Shown, 'calls' | 'events' | 'creates' | 'index'>): number | undefined {
  if (tab === 'cri') return shown.calls.filter((call) => call.when !== 'later').length;
  if (tab === 'events') return shown.events.length;
  if (tab === 'docker') return shown.creates.filter((step) => step <= shown.index).length;
  return undefined;
}

/** Whether this step changed what a tab shows. */
export function tabChanged(
  tab: Tab,
  shown: Pick<Shown, 'calls' | 'events' | 'creates' | 'index' | 'podActionsChanged'>,
): boolean {
  switch (tab) {
    case 'actions':
      return shown.podActionsChanged.length > 0;
    case 'status':
      return false;
    case 'cri':
      return shown.calls.some((call) => call.when === 'now');
    case 'events':
      return shown.events.some((event) => event.now);
    case 'docker':
      return shown.creates.includes(shown.index);
    default:
      return tab satisfies never;
  }
}
