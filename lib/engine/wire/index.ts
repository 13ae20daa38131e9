import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { Container, ContainerPort, Handler } from './container.ts';
import { type ExactJson, parseExactJson } from './exact-json.ts';
import { Pod } from './pod.ts';
import type { Writable } from './writable.ts';

export { bool, DecodeError, int32, int64, list, map, pointer, raw, string } from './codec.ts';
export { type ExactJson, type ExactObject, isObject, mergePatch, NumberText, parseExactJson } from './exact-json.ts';
export { goJsonString } from './go-json.ts';
export { struct } from './struct.ts';
export { deepFreeze, type Writable } from './writable.ts';

/** A v1.Pod from JSON, strictly: unknown keys and wrong types throw DecodeError. Not frozen yet: defaults are to come. */
export function decodePod(json: ExactJson): Writable<v1.Pod> {
  // The decoder made every part anew, so that whoever asked may still change it.
  return Pod.decode(json) as Writable<v1.Pod>;
}

/** A pod as Go's JSON encoder prints it, parsed again: what a merge patch works on. */
export function podJson(pod: v1.Pod): ExactJson {
  return parseExactJson(Pod.encode(pod));
}

/** `json.Marshal(container)`: what kubelet hashes. */
export function marshalContainer(container: v1.Container): string {
  return Container.encode(container);
}

/** `json.Marshal(ports)`. */
export function marshalPorts(ports: readonly v1.ContainerPort[]): string {
  return `[${ports.map(ContainerPort.encode).join(',')}]`;
}

/** `json.Marshal(handler)`. */
export function marshalHandler(handler: v1.Handler): string {
  return Handler.encode(handler);
}
