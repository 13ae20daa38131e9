import { useEffect, useRef } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';
import type { LineAsked } from './use-gutter.ts';

/** What can be done with one line: at the pointer on a desk, at the foot of the screen on a phone. */
export function LineMenu(props: {
  readonly asked: LineAsked | undefined;
  readonly hasStop: boolean;
  /** Undefined where no step of the run lights the line. */
  readonly onRunTo: (() => void) | undefined;
  readonly onToggle: () => void;
  readonly onClose: () => void;
  readonly words: StepWords;
}) {
  const { asked, hasStop, onRunTo, onToggle, onClose, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!asked || !element) return;
    element.showModal();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(asked.x, innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(asked.y, innerHeight - height - 8))}px`;
  }, [asked]);
  const act = (what: () => void) => () => {
    what();
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className="pop linemenu"
      aria-label={fill(words.lineMenu, { n: asked?.line ?? 0 })}
      closedby="any"
      onClose={onClose}
    >
      <p className="small t3 num">{fill(words.lineMenu, { n: asked?.line ?? 0 })}</p>
      <button type="button" className="item" onClick={act(onToggle)}>
        <i className="bpdot" aria-hidden="true" />
        {hasStop ? words.removeStop : words.setStop}
      </button>
      <button type="button" className="item" disabled={!onRunTo} onClick={onRunTo && act(onRunTo)}>
        <Icon name="advance" />
        {onRunTo ? words.runHere : words.neverHere}
      </button>
    </dialog>
  );
}
