import { defaultedPod } from './pod.ts';
import type * as v1 from './port/staging/src/k8s.io/api/core/v1/types.ts';
import type { Scenario } from './scenario.ts';
import { type ExactObject, mergePatch, podJson } from './wire/index.ts';

/** The pods of a scenario, as the API server would hand them on: defaulted and frozen. */
export interface Pods {
  /** The one at the start. */
  first(): v1.Pod;
  /** What a patch of the scenario makes of a pod. */
  patched(pod: v1.Pod, patch: ExactObject): v1.Pod;
}

/** Makes the pods from the scenario's JSON when they are asked for. They throw ScenarioError. */
export function podsOf({ pod }: Scenario): Pods {
  return {
    first: () => defaultedPod(pod, 'pod'),
    patched: (before, patch) => defaultedPod(mergePatch(podJson(before), patch), 'patch'),
  };
}
