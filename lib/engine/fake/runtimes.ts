import type { Runtime } from '../scenario.ts';
import { newImageService } from './image-service.ts';
import { type Kubelet, newKubelet } from './kubelet.ts';
import { Node } from './node.ts';
import { newRuntimeService } from './runtime-service.ts';

/** Makes a kubelet on a new node with these images. */
export type NewKubelet = (images: readonly string[]) => Kubelet;

const makers: Record<Runtime, NewKubelet | undefined> = {
  fake(images) {
    const node = new Node(images);
    return newKubelet(node, { runtime: newRuntimeService(node), image: newImageService(node) });
  },
  dockershim: undefined,
};

/** Adds the second level, which comes by itself so that who needs only the first does not load it. */
export function addDockershim(maker: NewKubelet): void {
  makers.dockershim = maker;
}

/** Undefined where the runtime has not been loaded. */
export function kubeletMaker(runtime: Runtime): NewKubelet | undefined {
  return makers[runtime];
}
