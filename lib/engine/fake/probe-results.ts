import type { Manager, Result } from '../port/pkg/kubelet/prober/results/results_manager.ts';

/** The newest result of one kind of probe, by container id; a container that was never probed has none. */
export class ProbeResults implements Manager {
  readonly #results = new Map<string, Result>();

  Get({ id }: { readonly id: string }): readonly [Result, boolean] {
    const result = this.#results.get(id);
    return result === undefined ? ['Unknown', false] : [result, true];
  }

  set(containerId: string, result: Result): void {
    this.#results.set(containerId, result);
  }
}
