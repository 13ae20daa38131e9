import type { Replay } from '../../lib/engine/index.ts';
import { type FunctionGuide, functionKey, type Guide } from './guide.ts';

/** A function that runs soon. */
export interface FunctionAhead {
  readonly known: FunctionGuide;
  /** The next step in it; index in `Replay.steps`. */
  readonly step: number;
}

/** So many functions at most. */
const FUNCTIONS = 10;

/** The functions that run within the next so many steps, the nearest first; none until the run is open. */
export function functionsAhead(
  replay: Replay | undefined,
  guide: Guide,
  index: number,
  steps: number,
): readonly FunctionAhead[] {
  const found = new Map<FunctionGuide, number>();
  const last = Math.min(index + steps, (replay?.steps.length ?? 0) - 1);
  for (let i = index + 1; i <= last && found.size < FUNCTIONS; i++) {
    const frame = replay?.frames[replay.steps[i]?.frame ?? -1];
    const known = frame && guide.functions[functionKey(frame.file, frame.func)];
    if (known && !found.has(known)) found.set(known, i);
  }
  return [...found].map(([known, step]) => ({ known, step }));
}
