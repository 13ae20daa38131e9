import { type Replay, replay, toScenario } from '../lib/engine/index.ts';
import { IMAGES, podOf, type Workload } from './workloads.ts';

/** How much a reader's replay of a workload holds. */
export interface Memory {
  /** Of one sync. */
  readonly steps: number;
  readonly bytesPerStep: number;
}

/**
 * @param heap bytes in use, after a collection
 * @param many how many such syncs are kept at once
 */
export function memoryOf({ what, containers }: Workload, heap: () => number, many = 200): Memory {
  const replayed = (count: number): Replay => {
    const steps = Array.from({ length: count }, () => ({ sync: {} }));
    return replay(toScenario({ name: 'bench', pod: podOf(containers), node: { images: IMAGES }, steps }));
  };
  if (what === 'fresh pod') {
    const { bytes, kept } = held(() => Array.from({ length: many }, () => replayed(1)), heap);
    const steps = kept[0]?.steps.length ?? 0;
    return { steps, bytesPerStep: bytes / (steps * many) };
  }
  // The first sync starts the pod: what it holds is taken off.
  const first = held(() => replayed(1), heap);
  const all = held(() => replayed(1 + many), heap);
  const steps = all.kept.steps.length - first.kept.steps.length;
  return { steps: steps / many, bytesPerStep: (all.bytes - first.bytes) / steps };
}

/**
 * What a value holds that is made anew: the middle one of five, as what was dropped before may be freed in between, and
 * what only the first use makes, such as compiled code, is not the value's.
 */
function held<T>(make: () => T, heap: () => number): { readonly bytes: number; readonly kept: T } {
  const all = Array.from({ length: 5 }, () => once(make, heap));
  const bytes = all.toSorted((a, b) => a - b)[2] ?? 0;
  return { bytes, kept: make() };
}

function once(make: () => unknown, heap: () => number): number {
  const before = heap();
  const kept = [make()];
  const after = heap();
  // Looked at last, so that it lives until then.
  return kept.length === 1 ? after - before : 0;
}
