import { SetObjectDefaults_Pod } from './port/pkg/apis/core/v1/zz_generated.defaults.ts';
import type * as v1 from './port/staging/src/k8s.io/api/core/v1/types.ts';
import { ScenarioError } from './scenario.ts';
import { DecodeError, decodePod, deepFreeze, type ExactJson } from './wire/index.ts';

/** A pod from JSON as the API server would hand it on: strictly decoded, defaulted, frozen. Throws ScenarioError below `path`. */
export function defaultedPod(json: ExactJson, path: string): v1.Pod {
  try {
    const pod = decodePod(json);
    for (const key of ['name', 'namespace', 'uid'] as const) {
      if (pod.metadata[key] === '') throw new DecodeError('must be set', `metadata.${key}`);
    }
    SetObjectDefaults_Pod(pod);
    return deepFreeze(pod);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new ScenarioError(error.path === '' ? path : `${path}.${error.path}`, error.reason);
  }
}
