import { useCallback, useEffect, useState } from 'react';
import { type LineRange, lineHash, parseLineRange, pressLine } from '../../lib/line-range.ts';
import { markLines, pressedLine, showLine } from './line-marks.ts';

/** The lines that the address names and a reader may change: by number, by a link to lines, by hand in the address. */
export interface LineSelection {
  readonly range: LineRange | undefined;
  /** Selects lines and brings them into sight. */
  readonly goTo: (range: LineRange) => void;
  readonly clear: () => void;
}

/**
 * Follows the selection on the list with an id.
 * @param lines how many the file has
 */
export function useLineSelection(listId: string, lines: number): LineSelection {
  const [range, setRange] = useState<LineRange>();
  const select = useCallback(
    (next: LineRange | undefined) => {
      setRange(next);
      writeHash(next);
      const list = document.getElementById(listId);
      if (list) markLines(list, next);
      return list;
    },
    [listId],
  );
  const goTo = useCallback(
    (next: LineRange) => {
      const list = select(next);
      if (list) showLine(list, next.first);
    },
    [select],
  );
  const clear = useCallback(() => void select(undefined), [select]);

  useEffect(() => {
    document.getElementById(listId)?.setAttribute('data-live', '');
    const follow = () => {
      const named = parseLineRange(location.hash, lines);
      if (named) goTo(named);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [listId, lines, goTo]);

  useEffect(() => {
    const press = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.button !== 0) return;
      const line = pressedLine(event.target);
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-lines]') : null;
      const named = parseLineRange(link?.dataset.lines ?? '', lines);
      if (line === undefined && !named) return;
      event.preventDefault();
      if (line !== undefined) select(pressLine(range, line, event.shiftKey || isSecondTap(range)));
      else if (named) goTo(named);
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [lines, range, select, goTo]);

  return { range, goTo, clear };
}

/** With a finger there is no shift: the first tap begins a range, the second ends it. */
function isSecondTap(range: LineRange | undefined): boolean {
  return range !== undefined && range.first === range.last && matchMedia('(pointer: coarse)').matches;
}

function writeHash(range: LineRange | undefined): void {
  const url = location.pathname + location.search + (range ? lineHash(range) : '');
  try {
    History.prototype.replaceState.call(history, history.state, '', url);
  } catch {
    // Browsers limit how often an address may change; the selection stands without it.
  }
}
