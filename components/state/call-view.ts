import { useSyncExternalStore } from 'react';
import { remember, remembered } from '../player/storage.ts';

/** How the CRI calls are shown. */
export type CallView = 'diagram' | 'list';

const KEY = 'step-calls';
const listeners = new Set<() => void>();
let chosen: CallView | undefined;

/** The reader's choice; without one the diagram. */
function choice(): CallView {
  chosen ??= remembered(KEY) === 'list' ? 'list' : 'diagram';
  return chosen;
}

/** How the calls are shown, and how to choose. Without JavaScript it is the list, which needs none. */
export function useCallView(): readonly [CallView, (view: CallView) => void] {
  const view = useSyncExternalStore(listen, choice, (): CallView => 'list');
  return [view, choose];
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose(view: CallView): void {
  chosen = view;
  remember(KEY, view);
  for (const listener of listeners) listener();
}
