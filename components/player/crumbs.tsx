import { memo, useEffect, useRef } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Layer } from '../../lib/layer.ts';
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
        <Crumb
          key={frame.frame}
          index={i}
          layer={frame.layer}
          name={names[i] ?? ''}
          isNamed={i >= named || i === open}
          isOpen={i === open}
          href={sourceHref(lang, frame.at.file, frame.at.line)}
          words={words}
        />
      ))}
    </ol>
  );
}

const Crumb = memo(function Crumb(props: {
  readonly index: number;
  readonly layer: Layer;
  readonly name: string;
  readonly isNamed: boolean;
  readonly isOpen: boolean;
  readonly href: string;
  readonly words: StepWords;
}) {
  const { index, layer, name, isNamed, isOpen, href, words } = props;
  return (
    <li className={LAYER_CLASS[layer]}>
      <a
        href={href}
        data-frame={index}
        aria-current={isOpen ? 'true' : undefined}
        aria-label={fill(words.openFrame, { name })}
        title={isNamed ? undefined : name}
      >
        <Shape layer={layer} />
        {isNamed ? <code>{name}</code> : null}
      </a>
    </li>
  );
});

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
