import { useEffect, useRef } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Step } from '../../lib/engine/index.ts';
import { Icon } from '../layout/icon.tsx';
import { openModal } from '../layout/modal.ts';
import type { LineAsked } from './use-gutter.ts';

/** What can be done with one line: at the pointer on a desk, at the foot of the screen on a phone. */
export function LineMenu(props: {
  readonly asked: LineAsked | undefined;
  readonly hasStop: boolean;
  /** Undefined where no step of the run lights the line. */
  readonly onRunTo: (() => void) | undefined;
  readonly onToggle: () => void;
  /** The steps of the open sync that light the line. */
  readonly visits: readonly Step[];
  /** Index of the step on screen. */
  readonly index: number;
  readonly href: (stepId: string) => string;
  readonly onClose: () => void;
  readonly words: StepWords;
}) {
  const { asked, hasStop, onRunTo, onToggle, visits, index, href, onClose, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!asked || !element) return;
    // a finger that has asked is still down: its release is no press beside the menu
    element.setAttribute('closedby', 'closerequest');
    openModal(element);
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
      onPointerDown={() => dialog.current?.setAttribute('closedby', 'any')}
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
      {visits.length > 1 ? (
        <>
          <p className="small t3">{words.visitsHead}</p>
          <ol className="visitlist">
            {visits.map((step, i) => (
              <li key={step.id}>
                <a
                  className="item num"
                  href={href(step.id)}
                  data-step={step.id}
                  aria-current={step.index === index ? 'step' : undefined}
                  onClick={() => dialog.current?.close()}
                >
                  <span>{fill(words.visitNumber, { n: i + 1 })}</span>
                  <b>step {step.index + 1}</b>
                </a>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </dialog>
  );
}
