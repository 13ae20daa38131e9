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

function held<T>(make: () => T, heap: () => number): { readonly bytes: number; readonly kept: T } {
  forgotten(make);
  const before = heap();
  const kept = make();
  return { bytes: heap() - before, kept };
}

/** What only the first use makes, such as compiled code, is not the replay's. A call of its own leaves nothing behind. */
function forgotten(make: () => unknown): void {
  make();
}
