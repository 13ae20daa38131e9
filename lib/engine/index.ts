export type { GoLine } from '../go-line.ts';
export { loadRuntime } from './load-runtime.ts';
export { handOver } from './made/hand-over.ts';
export { parseScenario, scenarioName, toScenario } from './parse-scenario.ts';
export { type AnsweredCall, type Recorded, type Replay, type Sync, toRun } from './play.ts';
export { podOfSync } from './pod-of-sync.ts';
export { replay, replayRun } from './replay.ts';
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
