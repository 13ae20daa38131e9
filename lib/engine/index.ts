export type { GoLine } from '../go-line.ts';
export type { Recorded, Replay, Sync } from './replay.ts';
export type {
  CriCall,
  Json,
  Run,
  RunEvent,
  RunPodActions,
  RunPodStatus,
  RunResult,
  RunSync,
} from './run.ts';
export type { Scenario, ScenarioStep } from './scenario.ts';
export type { Frame, Locals, Step, StepKind } from './trace.ts';
export type { BackOffTimer, Container, ContainerState, Sandbox, SandboxState, World } from './world.ts';
