import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { Container, ContainerPort, Handler } from './container.ts';
import { encode } from './encode.ts';
import { list } from './schema.ts';

/** `json.Marshal(container)`: what kubelet hashes. */
export function marshalContainer(container: v1.Container): string {
  return encode(Container, container);
}

/** `json.Marshal(ports)`. */
export function marshalPorts(ports: readonly v1.ContainerPort[]): string {
  return encode(list(ContainerPort), ports);
}

/** `json.Marshal(handler)`. */
export function marshalHandler(handler: v1.Handler): string {
  return encode(Handler, handler);
}
