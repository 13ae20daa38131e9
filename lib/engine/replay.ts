import { playAll, playRun, type Replay } from './play.ts';
import { podsOf } from './pods.ts';
import type { Run } from './run.ts';
import type { Scenario } from './scenario.ts';

/** Replays a scenario and keeps every step. Throws ScenarioError where the scenario cannot go on. */
export function replay(scenario: Scenario): Replay {
  return playAll(scenario, podsOf(scenario));
}

/** Replays a scenario for what is compared with the real kubelet, without values and worlds. Throws ScenarioError. */
export function replayRun(scenario: Scenario): Run {
  return playRun(scenario, podsOf(scenario));
}
