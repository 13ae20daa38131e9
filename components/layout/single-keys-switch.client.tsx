'use client';

import { useSyncExternalStore } from 'react';
import { keepSingleKeys, singleKeysOn } from './single-keys.ts';

/** Turns keys that are pressed alone on and off, for the list of keys. */
export function SingleKeysSwitch({ label }: { readonly label: string }) {
  const on = useSyncExternalStore(watchStorage, singleKeysOn, () => true);
  const turn = (next: boolean) => {
    keepSingleKeys(next);
    dispatchEvent(new Event('storage'));
  };
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
      {label}
    </label>
  );
}

/** The event comes from other tabs by itself, and from this one by the switch. */
function watchStorage(changed: () => void): () => void {
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}
