import { useState } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';

/** Something a reader should know about how they came here; goes when they say so. */
export function Notice({ text, words }: { readonly text: string; readonly words: StepWords }) {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <p className="notice" role="status">
      <Icon name="warning" />
      <span className="grow">{text}</span>
      <button type="button" className="btn ghost sm" aria-label={words.dismiss} onClick={() => setRead(true)}>
        <Icon name="close" />
      </button>
    </p>
  );
}
