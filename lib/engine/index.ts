import { addDockershim } from './fake/runtimes.ts';
import type { Runtime } from './scenario.ts';

export type { GoLine } from '../go-line.ts';
export { parseScenario, scenarioName, toScenario } from './parse-scenario.ts';
export { podOfSync } from './pod-of-sync.ts';
export { type AnsweredCall, type Recorded, type Replay, replay, replayRun, type Sync, toRun } from './replay.ts';
export type {
  CriCall,
  Json,
  LowCall,
  Run,
  RunEvent,
  RunPodActions,
  RunPodStatus,
  RunResult,
  RunSync,
} from './run.ts';
export { type Runtime, type Scenario, ScenarioError, type ScenarioStep } from './scenario.ts';
export { type SingleSync, singleSync, type Tracing } from './single-sync.ts';
export type { Locals } from './snapshot.ts';
export { underDockershim } from './step-ids.ts';
export { type Frame, goFile, type Lists, recording, type Step, type StepKind, Trace } from './trace.ts';
export { type ExactJson, type ExactObject, parseExactJson } from './wire/index.ts';
export type {
  BackOffTimer,
  Container,
  ContainerState,
  DockerContainer,
  DockerWorld,
  Sandbox,
  SandboxState,
  World,
} from './world.ts';

/** Loads what scenarios of this runtime need, once. Until then a replay of one under dockershim throws ScenarioError. */
export async function loadRuntime(runtime: Runtime): Promise<void> {
  if (runtime === 'fake') return;
  const { newDockershimKubelet } = await import('./fake/dockershim.ts');
  addDockershim(newDockershimKubelet);
}
