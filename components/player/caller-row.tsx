import { memo, useState, useSyncExternalStore } from 'react';
import { useSlotHtml } from '#slot-html';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import { LayerTag } from '../layout/layer-tag.tsx';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { lineText } from './dress.ts';
import { shortName } from './guide.ts';
import type { FrameShown } from './shown.ts';
import { fetchedSource, onSource } from './source-store.ts';

interface CallerRowProps {
  readonly frame: FrameShown;
  readonly index: number;
  readonly href: string;
  readonly words: StepWords;
}

/** A frame of the call path as one line: who, the call, where. The player opens it in place; without JavaScript it leads to the file. */
export const CallerRow = memo(function CallerRow(props: CallerRowProps) {
  const { frame, index, href, words } = props;
  const name = frame.literal ?? shortName(frame.func);
  return (
    <a
      className={`caller ${LAYER_CLASS[frame.layer]}`}
      href={href}
      data-frame={index}
      title={fill(words.openFrame, { name })}
    >
      <LayerTag layer={frame.layer} />
      <b>{name}</b>
      <CallLine file={frame.at.file} line={frame.at.line} />
      <span className="at">
        {fileStem(frame.at.file)}.go:{frame.at.line}
      </span>
    </a>
  );
}, isSameCaller);

function isSameCaller(a: CallerRowProps, b: CallerRowProps): boolean {
  const isSame = a.frame.frame === b.frame.frame && a.frame.at.line === b.frame.at.line;
  return isSame && a.index === b.index && a.href === b.href && a.words === b.words;
}

/** The text of the line that called. On the first page the server wrote it; later it comes from the files that have arrived. */
function CallLine({ file, line }: { readonly file: string; readonly line: number }) {
  const slot = useSlotHtml({ file, first: line, last: line });
  const fetched = useSyncExternalStore(
    onSource,
    () => fetchedSource(file),
    () => undefined,
  );
  const [first] = useState(lineText(slot));
  const html = fetched?.kind === 'here' ? lineText(fetched.lines[line - 1] ?? '') : first;
  return (
    <span
      className="clip t2"
      translate="no"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: source text that stands in the page once; it is escaped where it is made
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
