'use client';

import { fill, type SourceWords } from '../../lib/dictionary/index.ts';
import type { LineRange } from '../../lib/line-range.ts';
import { Icon } from '../layout/icon.tsx';

interface SelectionBarProps {
  readonly range: LineRange | undefined;
  readonly words: SourceWords;
  /** What was just done, such as that a link was copied. */
  readonly said: string;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** At the foot of the window while lines are selected: which ones, and what can be done with them. */
export function SelectionBar({ range, words, said, onCopy, onClear }: SelectionBarProps) {
  return (
    <>
      {range && (
        <div className="selbar pop">
          <b className="num">{placeOf(range, words)}</b>
          <button type="button" className="btn sm primary" onClick={onCopy}>
            <Icon name="link" />
            {words.copyLink}
          </button>
          <button type="button" className="btn sm ghost" aria-label={words.clear} title={words.clear} onClick={onClear}>
            <Icon name="close" />
          </button>
        </div>
      )}
      <output className={said ? 'said pop' : 'sr'}>{said}</output>
    </>
  );
}

function placeOf({ first, last }: LineRange, words: SourceWords): string {
  return first === last ? fill(words.line, { n: first }) : fill(words.lines, { first, last });
}
