import { limit } from './limits.ts';
import { SetObjectDefaults_Pod } from './port/pkg/apis/core/v1/zz_generated.defaults.ts';
import type * as v1 from './port/staging/src/k8s.io/api/core/v1/types.ts';
import { ScenarioError } from './scenario.ts';
import { DecodeError, decodePod, deepFreeze, type ExactJson, isObject } from './wire/index.ts';

/** Pods that were made already, by the JSON they were made of: a scenario is checked when it is read, and then replayed. */
const made = new WeakMap<object, v1.Pod>();

/** A pod from JSON as the API server would hand it on: strictly decoded, defaulted, frozen. Throws ScenarioError below `path`. */
export function defaultedPod(json: ExactJson, path: string): v1.Pod {
  const known = isObject(json) ? made.get(json) : undefined;
  if (known) return known;
  const pod = decoded(json, path);
  if (isObject(json)) made.set(json, pod);
  return pod;
}

function decoded(json: ExactJson, path: string): v1.Pod {
  try {
    const pod = decodePod(json);
    for (const key of ['name', 'namespace', 'uid'] as const) {
      if (pod.metadata[key] === '') throw new DecodeError('must be set', `metadata.${key}`);
    }
    const { containers, initContainers, ephemeralContainers } = pod.spec;
    limit('containers', containers.length + initContainers.length + ephemeralContainers.length, 'spec');
    SetObjectDefaults_Pod(pod);
    return deepFreeze(pod);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new ScenarioError(error.path === '' ? path : `${path}.${error.path}`, error.reason);
  }
}
