import { TABS, type Tab } from '../state/tabs.ts';

/** Steps a second at ×1. */
export const STEPS_A_SECOND = 2;

/** The tab beside another; after the last comes the first. */
export function neighbour(tab: Tab, by: 1 | -1): Tab {
  return TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
}

/** Opens or closes the note with that number in the open function. */
export function toggleNote(root: Element | null, number: number): void {
  const notes = root?.querySelectorAll<HTMLDetailsElement>('.cols > .scroll:not([hidden]) details.nt');
  const note = notes?.[number - 1];
  if (!note) return;
  note.open = !note.open;
  if (note.open) note.scrollIntoView({ block: 'nearest' });
}
