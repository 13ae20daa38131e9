import { playAll, type Replay } from '../play.ts';
import type { Pods } from '../pods.ts';
import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import type { Happenings } from '../scenario.ts';
import { deepFreeze, type ExactObject } from '../wire/index.ts';
import { fromMadeText } from './text.ts';

/** A scenario whose pods are made: the one at the start, and one for each patch. */
export interface Made {
  readonly scenario: Happenings;
  readonly first: v1.Pod;
  readonly patched: readonly v1.Pod[];
}

/** A scenario from the text that `handOver` made of it, which is ours and is not checked again. */
export function readMade(text: string): Made {
  return fromMadeText(text) as Made;
}

/** The replay that the scenario itself would give. Throws ScenarioError where the scenario cannot go on. */
export function replayMade({ scenario, first, patched }: Made): Replay {
  return playAll(scenario, madePods(scenario, deepFreeze(first), deepFreeze(patched)));
}

function madePods({ steps }: Happenings, first: v1.Pod, patched: readonly v1.Pod[]): Pods {
  const patches = steps.flatMap((step) => ('patch' in step ? [step.patch] : []));
  const after = new Map<ExactObject, v1.Pod>(
    patched.flatMap((pod, i) => {
      const patch = patches[i];
      return patch ? [[patch, pod] as const] : [];
    }),
  );
  return { first: () => first, patched: (before, patch) => after.get(patch) ?? before };
}
