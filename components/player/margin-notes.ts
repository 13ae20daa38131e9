import { type RefObject, useEffect } from 'react';
import { openPane } from './panes.ts';
import { stackNotes } from './stack-notes.ts';

/** As margin-notes.css has it: wide enough for notes beside the code. */
const MARGIN = '(min-width: 1680px)';
/** A phone shows one note at a time. */
const PHONE = '(max-width: 719px)';

/**
 * Where open notes stand: beside the code where the window is wide, one at a time on a phone. CSS alone cannot keep two
 * notes in the margin off each other.
 */
export function useNotes(root: RefObject<HTMLElement | null>, functionKey: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another function has notes of its own
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const toggled = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      if (target.open && matchMedia(PHONE).matches) closeOthers(target);
      place(element);
    };
    const sized = new ResizeObserver(() => place(element));
    sized.observe(element);
    // `toggle` does not bubble
    element.addEventListener('toggle', toggled, true);
    return () => {
      sized.disconnect();
      element.removeEventListener('toggle', toggled, true);
    };
  }, [root, functionKey]);
}

function closeOthers(open: HTMLDetailsElement): void {
  for (const other of open.closest('.code')?.querySelectorAll<HTMLDetailsElement>('.nt[open]') ?? []) {
    if (other !== open) other.open = false;
  }
}

/** Puts the open notes of the function on screen under each other. Below the line, CSS has placed them already. */
function place(root: HTMLElement): void {
  const notes = [...(openPane(root)?.querySelectorAll<HTMLElement>('.nt[open] > .note') ?? [])];
  const shifts = matchMedia(MARGIN).matches
    ? stackNotes(
        notes.map((note) => ({ line: note.closest<HTMLElement>('.ln')?.offsetTop ?? 0, height: note.offsetHeight })),
      )
    : [];
  for (const [i, note] of notes.entries()) note.style.marginTop = shifts[i] ? `${shifts[i]}px` : '';
}
