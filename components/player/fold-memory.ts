import { type Fold, foldOf } from '../../lib/player/index.ts';
import { remember, remembered } from './storage.ts';

const KEY = 'step-fold';

/** What is folded when a run opens: what the address says, else what the reader had folded last. */
export function foldOnOpening(): Fold {
  return foldOf(new URLSearchParams(location.search).get('fold') ?? remembered(KEY));
}

/** Keeps the fold for the next run. */
export function keepFold(fold: Fold): void {
  remember(KEY, fold);
}
