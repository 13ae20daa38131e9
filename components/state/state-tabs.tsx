import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Shown } from '../player/shown.ts';
import { CriCalls } from './cri-calls.tsx';
import { Events } from './events.tsx';
import { PodActions } from './pod-actions.tsx';
import { PodStatus } from './pod-status.tsx';
import { TABS, type Tab, tabChanged, tabCount, tabName } from './tabs.ts';

/** podActions, values, podStatus, CRI calls, events and docker create. A tab never opens by itself; a yellow dot says that it changed. */
export function StateTabs(props: {
  readonly shown: Shown;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** Address of a step, with the query that keeps the open tab. */
  readonly href: (stepId: string) => string;
  readonly tabHref: (tab: Tab) => string;
  readonly values: () => ReactNode;
  readonly docker: () => ReactNode;
  readonly words: StepWords;
}) {
  const { shown, tab, onTab, href, tabHref, words } = props;
  const { planned } = shown;
  const names = useMemo(() => planned.filter((one) => !one.init).map((one) => one.name), [planned]);
  const panels: Readonly<Record<Tab, () => ReactNode>> = {
    actions: () => (
      <PodActions
        actions={shown.podActions}
        before={shown.podActionsBefore}
        changed={shown.podActionsChanged}
        sync={shown.sync}
        names={names}
        words={words}
      />
    ),
    values: props.values,
    status: () => <PodStatus status={shown.podStatus} errors={shown.statusErrors} words={words} />,
    cri: () => <CriCalls calls={shown.calls} sync={shown.sync} index={shown.index} href={href} words={words} />,
    events: () => <Events events={shown.events} href={href} words={words} />,
    docker: props.docker,
  };
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={words.stateTabs} onKeyDown={turn}>
        {TABS.map((one) => (
          <a
            key={one}
            id={`tab-${one}`}
            role="tab"
            href={tabHref(one)}
            data-tab={one}
            aria-selected={one === tab}
            aria-controls={`panel-${one}`}
            tabIndex={one === tab ? 0 : -1}
          >
            {tabName(one, words)}
            <TabCount count={tabCount(one, shown)} />
            {tabChanged(one, shown) ? (
              <span className="dot">
                <span className="sr">{words.changedDot}</span>
              </span>
            ) : null}
          </a>
        ))}
      </div>
      {TABS.map((one) => (
        <div
          key={one}
          className="panel"
          role="tabpanel"
          id={`panel-${one}`}
          aria-labelledby={`tab-${one}`}
          hidden={one !== tab}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
          tabIndex={0}
        >
          {one === tab ? panels[one]() : null}
        </div>
      ))}
    </>
  );
}

function TabCount({ count }: { readonly count: number | undefined }) {
  return count === undefined ? null : <span className="n num">{count}</span>;
}
