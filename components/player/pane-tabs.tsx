import type { StepWords } from '../../lib/dictionary/index.ts';
import { PANES, type Pane } from './props.ts';

/** Turns between code, node and notes where they do not fit side by side. Links, so that they work without JavaScript. */
export function PaneTabs(props: {
  readonly pane: Pane;
  readonly changed: boolean;
  readonly paneHref: (pane: Pane) => string;
  readonly words: StepWords;
}) {
  const { pane, changed, paneHref, words } = props;
  const name = { code: words.paneCode, node: words.paneNode, memo: words.paneMemo } as const satisfies Record<
    Pane,
    string
  >;
  return (
    <nav className="panes" aria-label={words.panes}>
      {PANES.map((one) => (
        <a key={one} href={paneHref(one)} data-pane={one} aria-current={one === pane ? 'page' : undefined}>
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
    </nav>
  );
}
