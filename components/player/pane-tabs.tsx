import type { KeyboardEvent } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { PANES, type Pane } from './props.ts';

/** Turns between code, node and notes where they do not fit side by side. Links, so that they work without JavaScript. */
export function PaneTabs(props: {
  readonly pane: Pane;
  readonly changed: boolean;
  readonly onPane: (pane: Pane) => void;
  readonly paneHref: (pane: Pane) => string;
  readonly words: StepWords;
}) {
  const { pane, changed, onPane, paneHref, words } = props;
  const name = { code: words.paneCode, node: words.paneNode, memo: words.paneMemo } as const satisfies Record<
    Pane,
    string
  >;
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = PANES[(PANES.indexOf(pane) + by + PANES.length) % PANES.length] ?? pane;
    onPane(next);
    document.getElementById(`pane-tab-${next}`)?.focus();
  };
  return (
    <nav className="panes" aria-label={words.panes}>
      <div role="tablist" aria-label={words.panes} onKeyDown={turn}>
        {PANES.map((one) => (
          <a
            key={one}
            id={`pane-tab-${one}`}
            role="tab"
            href={paneHref(one)}
            data-pane={one}
            aria-selected={one === pane}
            aria-controls={PANE_ID[one]}
            tabIndex={one === pane ? 0 : -1}
          >
            <span>
              {name[one]}
              {one === 'node' && changed && pane !== 'node' ? (
                <span className="dot">
                  <span className="sr">{words.changedDot}</span>
                </span>
              ) : null}
            </span>
          </a>
        ))}
      </div>
    </nav>
  );
}

/** Elements that the tabs show. */
export const PANE_ID = { code: 'main', node: 'node', memo: 'memo' } as const satisfies Record<Pane, string>;
