'use client';

import { useEffect, useRef, useState } from 'react';
import { fill, type SourceWords } from '../../lib/dictionary/index.ts';
import { Kbd } from '../layout/kbd.tsx';
import { singleKeysOn } from '../layout/single-keys.ts';

/** Hides the entries (`data-file`) of a list whose path does not hold the text; `/` goes to the field. The list is the server's. */
export function FileFilter({ target, words }: { readonly target: string; readonly words: SourceWords }) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState<number>();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const list = document.getElementById(target);
    if (list) setShown(showMatches(list, text.trim().toLowerCase()));
  }, [target, text]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const slash = event.key === '/' || (event.key === 'Process' && event.code === 'Slash' && !event.shiftKey);
      if (
        !slash ||
        !singleKeysOn() ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.target instanceof HTMLInputElement
      )
        return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <div className="filter">
      <label className="row">
        <span className="sr">{words.filter}</span>
        <input
          ref={field}
          className="field"
          type="search"
          value={text}
          placeholder={words.filter}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="/"
          onChange={(event) => setText(event.target.value)}
        />
        <Kbd keys="/" />
      </label>
      <p className="small t3 num" aria-live="polite">
        {shown === 0 ? fill(words.noFile, { text }) : shown !== undefined && fill(words.shown, { n: shown })}
      </p>
    </div>
  );
}

/** @returns how many entries are shown */
function showMatches(list: Element, text: string): number {
  let shown = 0;
  for (const entry of list.querySelectorAll<HTMLElement>('[data-file]')) {
    entry.hidden = !entry.dataset.file?.toLowerCase().includes(text);
    if (!entry.hidden) shown += 1;
  }
  for (const folder of list.querySelectorAll<HTMLElement>('section')) {
    folder.hidden = folder.querySelector('[data-file]:not([hidden])') === null;
  }
  return shown;
}
