'use client';

import { useEffect } from 'react';

/**
 * Keeps the list of notes (`data-note`) at the notes of the code on screen (`<details class="nt">`), where both stand side
 * by side. The reader's own scrolling of the list is left alone: it moves only when other code comes on screen.
 */
export function NoteFollower({ listId }: { readonly listId: string }) {
  useEffect(() => {
    const list = document.getElementById(listId);
    if (!list) return;
    const seen = new Set<number>();
    const watcher = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const number = numberOf(entry.target);
        if (entry.isIntersecting) seen.add(number);
        else seen.delete(number);
      }
      if (seen.size > 0) showFrom(list, Math.min(...seen), seen);
    });
    for (const note of document.querySelectorAll('.ln > .nt')) watcher.observe(note.closest('.ln') ?? note);
    return () => watcher.disconnect();
  }, [listId]);
  return null;
}

function numberOf(line: Element): number {
  return Number(line.querySelector('.nt > .mkb')?.textContent);
}

function showFrom(list: HTMLElement, first: number, seen: ReadonlySet<number>): void {
  for (const item of list.querySelectorAll<HTMLElement>('[data-note]')) {
    item.classList.toggle('near', seen.has(Number(item.dataset.note)));
  }
  const item = list.querySelector<HTMLElement>(`[data-note="${first}"]`);
  const scrolls = list.scrollHeight > list.clientHeight;
  if (item && scrolls && !list.matches(':hover, :focus-within')) list.scrollTop = item.offsetTop - 96;
}
