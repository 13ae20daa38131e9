import { type RefObject, useEffect, useRef, useState } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { Icon, type IconName } from '../layout/icon.tsx';
import { openModal } from '../layout/modal.ts';
import { fitZoom, zoomFrom } from './zoom.ts';

/** Left and right of the diagram together, CSS pixels, as in diagram.css. */
const PADDING = 24;

/**
 * The diagram over the whole window. The one that is drawn moves in here: it is scrolled as any page, and its size goes by
 * buttons. Stepping goes on from here, so that a meeting can follow it.
 */
export function BigDiagram(props: {
  readonly host: RefObject<HTMLDivElement | null>;
  /** Of the diagram, CSS pixels. */
  readonly width: number;
  readonly index: number;
  readonly onClose: () => void;
  readonly words: StepWords;
}) {
  const { host, width, index, onClose, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [zoom, setZoom] = useState(1);
  const fill = () => setZoom(fitZoom((host.current?.clientWidth ?? width) - PADDING, width));
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; the size is then the reader's
  useEffect(() => {
    openModal(dialog.current);
    fill();
  }, []);
  return (
    <dialog ref={dialog} className="bigseq" aria-label={words.diagram} onClose={onClose}>
      <div className="bighead">
        <span className="seg">
          <Press name={words.back} icon="back" move="stepBack" />
          <Press name={words.forward} icon="forward" move="stepForward" />
        </span>
        <span className="num t3">
          {words.step} {index + 1}
        </span>
        <span className="grow" />
        <span className="seg">
          <Press name={words.zoomOut} text="−" onPress={() => setZoom(zoomFrom(zoom, -1))} />
          <Press name={words.zoomFit} text={`${Math.round(zoom * 100)} %`} onPress={fill} />
          <Press name={words.zoomIn} icon="plus" onPress={() => setZoom(zoomFrom(zoom, 1))} />
        </span>
        <button type="button" className="btn" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <div
        ref={host}
        className="seqhost"
        role="img"
        aria-label={words.diagram}
        style={{ '--w': `${width}px`, '--zoom': zoom } as object}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
      />
    </dialog>
  );
}

function Press(props: {
  readonly name: string;
  readonly icon?: IconName;
  readonly text?: string;
  readonly move?: string;
  readonly onPress?: () => void;
}) {
  const { name, icon, text, move, onPress } = props;
  return (
    <button type="button" aria-label={name} title={name} data-move={move} onClick={onPress}>
      {icon ? <Icon name={icon} /> : text}
    </button>
  );
}
