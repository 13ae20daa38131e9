import type { GeneratedPod } from './generate-pod.ts';

/** Methods of the CRI that a fault may name. */
export const FAULT_METHODS = [
  'RunPodSandbox',
  'StopPodSandbox',
  'RemovePodSandbox',
  'PodSandboxStatus',
  'ListPodSandbox',
  'CreateContainer',
  'StartContainer',
  'StopContainer',
  'RemoveContainer',
  'ListContainers',
  'ContainerStatus',
  'ExecSync',
  'ImageStatus',
  'PullImage',
] as const;

/** Faults of these let containers come up all the same. */
const HARMLESS: ReadonlySet<string> = new Set([
  'RemovePodSandbox',
  'StartContainer',
  'ExecSync',
  'RemoveContainer',
  'StopContainer',
]);

/**
 * What surely stands on the node, told from the scenario alone: a step on a container without an instance, or on a
 * sandbox where there is none, is an error in the scenario. It knows little of kubelet and errs on the safe side.
 */
export class Forecast {
  readonly #pod: GeneratedPod;
  readonly #instances = new Set<string>();
  /** Init containers that have come to a good end in this sandbox. */
  #initDone = 0;
  #initFailed = false;
  #hasSandbox = false;
  /** The next sync makes the pod anew. */
  #sandboxChanged = false;
  /** Syncs for which a fault may still be waiting. */
  #doubt = 0;

  constructor(pod: GeneratedPod) {
    this.#pod = pod;
  }

  /** Names of containers that surely have an instance. */
  get instances(): readonly string[] {
    return [...this.#instances];
  }

  get hasSandbox(): boolean {
    return this.#hasSandbox;
  }

  /** The init container that surely runs now. */
  get runningInit(): string | undefined {
    const next = this.#pod.init[this.#initDone];
    return next && !this.#initFailed && this.#instances.has(next.name) ? next.name : undefined;
  }

  sync(): void {
    if (this.#sandboxChanged) {
      // A new sandbox takes the init containers with it, whether it comes up or not.
      for (const { name } of this.#pod.init) this.#instances.delete(name);
      this.#initDone = 0;
      this.#initFailed = false;
    }
    if (this.#doubt > 0) {
      this.#doubt--;
      return;
    }
    if (!this.#pod.hasSandbox) return;
    this.#hasSandbox = true;
    this.#sandboxChanged = false;
    const init = this.#pod.init[this.#initDone];
    if (init) {
      if (init.startable && !this.#initFailed) this.#instances.add(init.name);
      return;
    }
    for (const { name, startable } of this.#pod.app) if (startable) this.#instances.add(name);
  }

  exit(name: string, code: number): void {
    if (name !== this.runningInit) return;
    if (code === 0) this.#initDone++;
    else if (this.#pod.restartPolicy === 'Never') this.#initFailed = true;
  }

  /** The sandbox was changed in a way that may make kubelet give it up. */
  sandboxChange(): void {
    this.#sandboxChanged = true;
  }

  /** The pod was changed in a way of which nothing is known. */
  unknownChange(): void {
    this.#doubt = Math.max(this.#doubt, 99);
  }

  fault(method: string, skip: number, times: number): void {
    if (!HARMLESS.has(method) && times > 0) this.#doubt += skip + times + 1;
  }
}
