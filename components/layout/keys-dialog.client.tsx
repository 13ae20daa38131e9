'use client';

import './dialog.css';
import type { Ref } from 'react';
import { SingleKeysSwitch } from './single-keys-switch.client.tsx';

/** A key and what it does. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly what: string;
}

interface KeysDialogProps {
  readonly title: string;
  readonly close: string;
  readonly singleKeys: string;
  readonly list: readonly KeyHelp[];
  /** To open it: `openModal(ref.current)`. */
  readonly ref: Ref<HTMLDialogElement>;
}

/** The list behind `?`. A native dialog: Esc closes it and the focus goes back to where it was. */
export function KeysDialog({ title, close, singleKeys, list, ref }: KeysDialogProps) {
  return (
    <dialog ref={ref} className="pop dlg" aria-label={title} closedby="any">
      <h2>{title}</h2>
      <dl className="keys">
        {list.map(({ keys, what }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch label={singleKeys} />
      <form method="dialog">
        <button type="submit" className="btn">
          {close}
        </button>
      </form>
    </dialog>
  );
}
