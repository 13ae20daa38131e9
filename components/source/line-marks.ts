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

const RUN_OF: Readonly<Record<string, string>> = { r: 'ran', w: 'will', n: 'no' };

/**
 * Paints a list of single lines for another step: the bar of each, and the lit one.
 * @param runs a letter a line of `lines`, as in LinesOptions
 */
export function paintLines(list: Element, lines: readonly number[], runs: string, lit: number): void {
  for (const [i, n] of lines.entries()) {
    const line = list.children[i];
    const run = RUN_OF[runs[i] ?? '-'];
    if (run) line?.setAttribute('data-run', run);
    else line?.removeAttribute('data-run');
    if (n === lit) line?.setAttribute('aria-current', 'step');
    else line?.removeAttribute('aria-current');
  }
}
