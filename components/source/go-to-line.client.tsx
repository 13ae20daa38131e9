'use client';

import '../layout/dialog.css';
import { type FormEvent, type Ref, useState } from 'react';
import { fill, type SourceWords } from '../../lib/dictionary/index.ts';
import { type LineRange, parseLineRange } from '../../lib/line-range.ts';

interface GoToLineProps {
  /** How many lines the file has. */
  readonly lines: number;
  readonly words: SourceWords;
  readonly onGo: (range: LineRange) => void;
  /** To open it: `openModal(ref.current)`. */
  readonly ref: Ref<HTMLDialogElement>;
}

/** Asks for a line or lines. It is also how lines are selected without a pointer. */
export function GoToLine({ lines, words, onGo, ref }: GoToLineProps) {
  const [error, setError] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const range = parseLineRange(String(new FormData(form).get('line')), lines);
    event.preventDefault();
    if (!range) return setError(fill(words.badLine, { n: lines }));
    setError('');
    form.reset();
    form.closest('dialog')?.close();
    onGo(range);
  };
  return (
    <dialog ref={ref} className="pop dlg" aria-label={words.goToLine} closedby="any" onClose={() => setError('')}>
      <h2>{words.goToLine}</h2>
      <form onSubmit={submit}>
        <label className="grow">
          <span className="sr">{words.goToLine}</span>
          <input
            className="field mono"
            name="line"
            placeholder={words.goToLineHint}
            inputMode="text"
            autoComplete="off"
            aria-invalid={error !== ''}
            aria-describedby="bad-line"
          />
        </label>
        <button type="submit" className="btn primary">
          {words.go}
        </button>
        <p className="err" id="bad-line" aria-live="polite">
          {error}
        </p>
      </form>
    </dialog>
  );
}
