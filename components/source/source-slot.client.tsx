'use client';

import './source.css';
import '../note/note.css';
import { useEffect, useRef } from 'react';
import { useSlotHtml } from '#slot-html';
import type { SlotProps } from './slot.ts';

/**
 * Lines of source that stand in the page's HTML once. The server writes them; the browser's bundle has none of them, and
 * React leaves what it finds alone, so lines may be changed in place. `id` is unique on the page.
 */
export function SourceSlot({
  id,
  className = '',
  ...props
}: SlotProps & { readonly id: string; readonly className?: string }) {
  const html = useSlotHtml(props);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current && list.current.childElementCount === 0) fillFromPage(list.current);
  }, []);
  return (
    <ol
      ref={list}
      id={id}
      className={`code ${className}`.trim()}
      translate="no"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one way to text that is in the page once; it is escaped where it is made
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** A navigation inside the browser brings props only. The page itself, as the server sends it, has the lines. */
async function fillFromPage(list: HTMLOListElement): Promise<void> {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const lines = page.getElementById(list.id);
  if (lines && list.childElementCount === 0) list.replaceChildren(...lines.childNodes);
}
