import { podsOf } from '../pods.ts';
import { inStep, type Scenario } from '../scenario.ts';
import type { Made } from './replay.ts';
import { toMadeText } from './text.ts';

/**
 * A scenario as text for `replayMade`: read, checked, defaulted and patched already, so that a browser needs nothing of what
 * does that. Throws ScenarioError where a patch is wrong.
 */
export function handOver(scenario: Scenario): string {
  const { name, node, steps } = scenario;
  const pods = podsOf(scenario);
  const first = pods.first();
  let pod = first;
  const patched = steps.flatMap((step, i) => {
    if (!('patch' in step)) return [];
    pod = inStep(i, () => pods.patched(pod, step.patch));
    return [pod];
  });
  return toMadeText({ scenario: { name, node, steps }, first, patched } satisfies Made);
}
