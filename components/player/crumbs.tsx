import { useEffect, useRef } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Lang } from '../../lib/text.ts';
import { LAYER_CLASS, Shape } from '../layout/shape.tsx';
import { shortName } from './guide.ts';
import { sourceHref } from './place.ts';
import type { FrameShown } from './shown.ts';

/** Characters of names that the path has room for; every crumb beside its name takes as much as the second number. */
const ROOM = 92;
const CRUMB = 5;

/** The call path. A crumb opens its frame; where the path is long, the outermost lose their names and keep their shapes. */
export function Crumbs(props: {
  readonly lang: Lang;
  readonly stack: readonly FrameShown[];
  readonly open: number;
  readonly words: StepWords;
}) {
  const { lang, stack, open, words } = props;
  const names = stack.map((frame) => frame.literal ?? shortName(frame.func));
  const named = firstNamed(names);
  const list = useRef<HTMLOListElement>(null);
  const inner = stack.at(-1)?.frame;
  // once the code has been laid out: to ask before would have the page laid out twice
  // biome-ignore lint/correctness/useExhaustiveDependencies: another innermost frame is what brings the end of the path into view
  useEffect(() => {
    list.current?.scrollTo({ left: list.current.scrollWidth, behavior: 'instant' });
  }, [inner]);
  return (
    <ol ref={list} className="crumbs" aria-label={words.path}>
      {stack.map((frame, i) => (
        <li key={`${frame.frame} ${frame.at.line}`} className={LAYER_CLASS[frame.layer]}>
          <a
            href={sourceHref(lang, frame.at.file, frame.at.line)}
            data-frame={i}
            aria-current={i === open ? 'true' : undefined}
            aria-label={fill(words.openFrame, { name: names[i] ?? '' })}
            title={i < named ? names[i] : undefined}
          >
            <Shape layer={frame.layer} />
            {i < named && i !== open ? null : <code>{names[i]}</code>}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The first crumb that keeps its name; the last two always do. */
export function firstNamed(names: readonly string[]): number {
  let room = ROOM - names.length * CRUMB;
  let first = names.length;
  while (first > 0 && (first > names.length - 2 || room >= (names[first - 1]?.length ?? 0))) {
    first--;
    room -= names[first]?.length ?? 0;
  }
  return first;
}
