import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { type ExactJson, parseExactJson } from './exact-json.ts';
import { Pod } from './pod.ts';
import type { Writable } from './writable.ts';

/** A v1.Pod from JSON, strictly: unknown keys and wrong types throw DecodeError. Not frozen yet: defaults are to come. */
export function decodePod(json: ExactJson): Writable<v1.Pod> {
  // The decoder made every part anew, so that whoever asked may still change it.
  return decode(Pod, json) as Writable<v1.Pod>;
}

/** A pod as Go's JSON encoder prints it, parsed again: what a merge patch works on. */
export function podJson(pod: v1.Pod): ExactJson {
  return parseExactJson(encode(Pod, pod));
}
