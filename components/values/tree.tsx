import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Place, TreeRow } from '../../lib/player/index.ts';
import { samePlace } from './place-name.ts';
import type { Aside } from './row-text.ts';
import { isOpen, treeMove } from './tree-keys.ts';
import { Row } from './tree-row.tsx';

/** What a tree asks for. */
export interface TreeHands {
  readonly turn: (id: string, open: boolean) => void;
  readonly more: (id: string) => void;
  readonly pin: (place: Place) => void;
  readonly when: (place: Place) => void;
}

/**
 * Rows as an ARIA tree: Tab enters it at one row and goes on to that row's buttons, arrow keys go through the rows. After a
 * click the arrow keys still step, as everywhere on the page: a reader who points is not one who came by keyboard.
 */
export function Tree(props: {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly asides?: ReadonlyMap<string, Aside>;
  readonly pins: readonly Place[];
  readonly hands: TreeHands;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly words: StepWords;
}) {
  const { label, rows, asides, pins, hands, autoFocus = false, words } = props;
  const root = useRef<HTMLDivElement>(null);
  const pointed = useRef(false);
  const focused = useRef(false);
  const [wanted, setActive] = useState('');
  const active = rows.some((row) => row.id === wanted) ? wanted : rows[0]?.id;
  const focus = (id: string) => {
    setActive(id);
    rowElement(root.current, id)?.focus();
  };
  const press = (row: TreeRow) => {
    if (row.kind === 'more') hands.more(row.of);
    else if (row.kind === 'frame' || row.openable) hands.turn(row.id, !isOpen(row));
  };
  useLayoutEffect(() => {
    if (autoFocus) root.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [autoFocus]);
  useLayoutEffect(() => {
    // a step took the focused row away: the focus stays in the tree
    if (focused.current && document.activeElement === document.body && active !== undefined) {
      rowElement(root.current, active)?.focus();
    }
  });

  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab') pointed.current = false;
    if (pointed.current || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const onRow = event.target instanceof Element && event.target.matches('[data-row]');
    if (!onRow && (event.key === 'Enter' || event.key === ' ')) return;
    const index = rows.findIndex((row) => row.id === active);
    const move = treeMove(rows, index, event.key);
    const row = rows[index];
    if (!move || !row) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === 'focus') focus(move.id);
    else if (move.kind === 'press') press(row);
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = rows.find((one) => one.id === id);
    if (!row) return;
    setActive(row.id);
    const act = target?.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act !== undefined && row.kind === 'value') hands[act === 'pin' ? 'pin' : 'when'](row.place);
    else if (getSelection()?.isCollapsed !== false) press(row);
  };
  return (
    <div
      ref={root}
      role="tree"
      className="vtree"
      translate="no"
      aria-label={label}
      onClick={click}
      onKeyDown={keyDown}
      onPointerDown={() => {
        pointed.current = true;
      }}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        focused.current = false;
        pointed.current = false;
      }}
    >
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          aside={asides?.get(row.id)}
          active={row.id === active}
          pinned={row.kind === 'value' && pins.some((pin) => samePlace(pin, row.place))}
          words={words}
        />
      ))}
    </div>
  );
}

function rowElement(root: Element | null, id: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === id);
}
