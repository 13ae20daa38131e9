import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import { layerOf } from '../../lib/layer.ts';
import type { StepTarget } from '../../lib/player/index.ts';
import { LayerTag } from '../layout/layer-tag.tsx';
import { openModal } from '../layout/modal.ts';
import { shortName } from '../player/guide.ts';

/** Asks which of the functions that a line calls to go into. A native dialog: Esc closes it; arrows go up and down. */
export function IntoDialog(props: {
  /** Opens when there are any. */
  readonly targets: readonly StepTarget[];
  readonly replay: Replay | undefined;
  readonly onPick: (index: number) => void;
  readonly onClose: () => void;
  readonly words: StepWords;
}) {
  const { targets, replay, onPick, onClose, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (targets.length > 0) openModal(dialog.current);
  }, [targets]);
  return (
    <dialog ref={dialog} className="pop dlg intos" aria-label={words.intoWhich} closedby="any" onClose={onClose}>
      <h2>{words.intoWhich}</h2>
      <ol onKeyDown={walk}>
        {targets.map(({ frame, first }) => (
          <li key={frame.index}>
            <button
              type="button"
              className="item"
              onClick={() => {
                dialog.current?.close();
                onPick(first);
              }}
            >
              <LayerTag layer={layerOf(frame.file)} />
              <code>{frame.literal ?? shortName(frame.func)}</code>
              <span className="t3 small num">{`${fileStem(frame.file)}.go:${replay?.steps[first]?.at.line ?? ''}`}</span>
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + by + all.length) % all.length]?.focus();
}
