import type { Runtime } from '../scenario.ts';
import { type Kubelet, newKubelet } from './kubelet.ts';

/** Makes a kubelet on a new node with these images. */
export type NewKubelet = (images: readonly string[]) => Kubelet;

const makers: Record<Runtime, NewKubelet | undefined> = { fake: newKubelet, dockershim: undefined };

/** Adds the second level, which comes by itself so that who needs only the first does not load it. */
export function addDockershim(maker: NewKubelet): void {
  makers.dockershim = maker;
}

/** Undefined where the runtime has not been loaded. */
export function kubeletMaker(runtime: Runtime): NewKubelet | undefined {
  return makers[runtime];
}
