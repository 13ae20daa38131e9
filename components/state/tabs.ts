import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Shown } from '../player/shown.ts';

/** The state tabs, in their order; the name stands in the URL's query. */
export const TABS = ['actions', 'values', 'status', 'cri', 'events', 'docker'] as const;

export type Tab = (typeof TABS)[number];

/** The tab that a query value names; the first one for anything else. */
export function tabOf(value: unknown): Tab {
  return TABS.find((tab) => tab === value) ?? 'actions';
}

/** Names of the tabs: Go's and Kubernetes' words are the same in both languages. */
export function tabName(tab: Tab, words: Pick<StepWords, 'values'>): string {
  const own = { actions: 'podActions', status: 'podStatus', cri: 'CRI', events: 'Events', docker: 'docker' };
  return { ...own, values: words.values }[tab];
}

/** The number beside a tab's name; undefined where a number would say nothing. */
export function tabCount(tab: Tab, shown: Pick<Shown, 'calls' | 'events' | 'index'>): number | undefined {
  if (tab === 'cri') return shown.calls.filter((call) => call.step <= shown.index).length;
  if (tab === 'events') return shown.events.length;
  if (tab === 'docker') return createSteps(shown).filter((step) => step <= shown.index).length;
  return undefined;
}

/** Whether this step changed what a tab shows. */
export function tabChanged(
  tab: Tab,
  shown: Pick<Shown, 'calls' | 'events' | 'index' | 'podActionsChanged'> & {
    readonly code: Pick<Shown['code'], 'chips'>;
  },
): boolean {
  switch (tab) {
    case 'actions':
      return shown.podActionsChanged.length > 0;
    case 'values':
      return shown.code.chips.some((chip) => chip.now);
    case 'status':
      return false;
    case 'cri':
      return shown.calls.some(
        ({ step, last, low }) =>
          step === shown.index || last === shown.index || low.some((one) => one.step === shown.index),
      );
    case 'events':
      return shown.events.some((event) => event.now);
    case 'docker':
      return createSteps(shown).includes(shown.index);
    default:
      return tab satisfies never;
  }
}

/** The steps of the open sync that call docker create. */
function createSteps({ calls }: Pick<Shown, 'calls'>): readonly number[] {
  return calls
    .flatMap((call) => call.low)
    .filter((low) => low.service === 'docker' && low.method === 'CreateContainer')
    .map((low) => low.step);
}
