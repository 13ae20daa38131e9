import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fill } from '../../lib/dictionary/index.ts';
import { variableOfLine, variableRows } from '../../lib/player/index.ts';
import { Icon } from '../layout/icon.tsx';
import { type ChipWish, chipMark } from './chip.ts';
import type { ChipPressed } from './chip-place.tsx';
import { funcName } from './place-name.ts';
import { Tree, type TreeHands } from './tree.tsx';
import { useOpened } from './use-opened.ts';
import { usePins } from './use-pins.ts';
import type { ValuesProps } from './values-tab.tsx';
import { When } from './when.tsx';

/** Pixels between the card and the window's edges. */
const EDGE_PX = 12;

/** The value at the end of a line as a tree, in a card beside it; on a phone a sheet at the bottom. Esc closes it. */
export function ChipCard(props: ValuesProps & { readonly chip: ChipPressed; readonly onClose: () => void }) {
  const { scenario, replay, index, chip, watched, onWatch, onClose, href, words } = props;
  const card = useRef<HTMLDivElement>(null);
  const [byKey] = useState(() => chipElement(chip)?.matches(':focus-visible') === true);
  const { opened, turn, more } = useOpened();
  const [pins, pin] = usePins(scenario);
  const hands = useMemo<TreeHands>(() => ({ turn, more, pin, when: onWatch }), [turn, more, pin, onWatch]);
  const found = useMemo(() => variableOfLine(replay, index, chip), [replay, index, chip]);
  useLayoutEffect(() => {
    const [element, anchor] = [card.current, chipElement(chip)];
    if (!element) return;
    element.showPopover();
    if (anchor) putBeside(element, anchor.getBoundingClientRect());
    if (byKey) element.querySelector<HTMLElement>('[data-row]')?.focus();
  }, [chip, byKey]);
  if (!found) return null;
  const { func, variable } = found;
  const seat = { id: `chip:${func}`, level: 1, position: 1, size: 1 };
  // the one value of the card is open from the start
  const rows = variableRows(
    variable,
    func,
    { ...opened, isOpen: (id) => opened.isOpen(id) ?? isFirst(id, seat.id) },
    seat,
  );
  return (
    <div
      ref={card}
      popover="auto"
      className="pop chipcard"
      role="dialog"
      aria-label={fill(words.valueCard, { name: chip.name })}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <div className="cardhead">
        <h2>
          <span className="kind">{funcName(func)}</span> {fill(words.valueLine, { n: chip.line })}
        </h2>
        <button
          type="button"
          className="btn ghost sm"
          aria-label={words.close}
          onClick={() => card.current?.hidePopover()}
        >
          <Icon name="close" />
        </button>
      </div>
      <Tree label={fill(words.valueCard, { name: chip.name })} rows={rows} pins={pins} hands={hands} words={words} />
      {watched?.func === func && watched.name === chip.name ? (
        <When
          replay={replay}
          index={index}
          place={watched}
          href={href}
          onClose={() => onWatch(undefined)}
          words={words}
        />
      ) : null}
    </div>
  );
}

function isFirst(id: string, seat: string): boolean | undefined {
  return id.startsWith(`${seat}/`) && !id.slice(seat.length + 1).includes('/') ? true : undefined;
}

/** The value that was pressed, in the function that is on screen. */
function chipElement(wish: ChipWish): HTMLElement | undefined {
  const chips = document.querySelectorAll<HTMLElement>('.scroll:not([hidden]) .val[data-chip]');
  return [...chips].find((chip) => chip.dataset.chip === chipMark(wish));
}

/** Under the value, or above it where there is more room; a phone's style sheet has a place of its own. */
function putBeside(card: HTMLElement, anchor: DOMRect): void {
  const left = Math.max(EDGE_PX, Math.min(anchor.left, innerWidth - card.offsetWidth - EDGE_PX));
  const below = innerHeight - anchor.bottom;
  const isBelow = below >= card.offsetHeight + EDGE_PX || below >= anchor.top;
  card.style.setProperty('--x', `${left}px`);
  card.style.setProperty('--top', isBelow ? `${anchor.bottom + 4}px` : 'auto');
  card.style.setProperty('--bottom', isBelow ? 'auto' : `${innerHeight - anchor.top + 4}px`);
  card.style.setProperty('--room', `${(isBelow ? below : anchor.top) - EDGE_PX - 4}px`);
}
