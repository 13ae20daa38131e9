import type { LineRange } from '../../lib/line-range.ts';

/** The line of the list whose number was pressed. */
export function pressedLine(target: EventTarget | null): number | undefined {
  const number = target instanceof Element ? target.closest('.no') : null;
  const n = Number(number?.closest<HTMLElement>('.ln')?.dataset.n);
  return Number.isInteger(n) ? n : undefined;
}

/** Marks the selected lines in place, and no others. */
export function markLines(list: Element, range: LineRange | undefined): void {
  for (const line of list.querySelectorAll('.ln.lit')) line.classList.remove('lit');
  if (!range) return;
  for (let n = range.first; n <= range.last; n++) list.children[n - 1]?.classList.add('lit');
}

/** Brings a line into sight. Where it stops is said in CSS, by its scroll margin. */
export function showLine(list: Element, line: number): void {
  list.children[line - 1]?.scrollIntoView({ block: 'start' });
}

/** Opens or closes a note of the page by its number. */
export function toggleNote(number: number): void {
  const note = document.getElementById(`note-${number}`);
  if (!(note instanceof HTMLDetailsElement)) return;
  note.open = !note.open;
  if (note.open) note.scrollIntoView({ block: 'nearest' });
}
