import type { Text } from '../text.ts';
import type { Int64 } from './go/int64.ts';
import type { ExactObject } from './wire/index.ts';

/** What goes in: a pod, a node and what happens to them, in order. The wire format is `lib/engine/conformance/README.md`. */
export interface Scenario extends Happenings {
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
  /** A v1.Pod as JSON, strictly checked. */
  readonly pod: ExactObject;
}

/** A node and what happens on it. */
export interface Happenings {
  /** The scenario's: kebab-case, unique. */
  readonly name: string;
  readonly node: {
    readonly images: readonly string[];
    readonly featureGates: { readonly EphemeralContainers: boolean };
    readonly runtime: Runtime;
  };
  readonly steps: readonly ScenarioStep[];
}

/** One thing that happens. Exactly one key is set. */
export type ScenarioStep =
  | { readonly sync: Readonly<Record<string, never>> }
  /** A Go duration, such as `10s`. */
  | { readonly advance: string }
  | { readonly exit: { readonly container: string; readonly code: Int64; readonly reason: string } }
  | { readonly containerState: { readonly container: string; readonly state: (typeof CONTAINER_STATES)[number] } }
  | {
      readonly probe: {
        readonly container: string;
        readonly probe: (typeof PROBES)[number];
        readonly result: (typeof PROBE_RESULTS)[number];
      };
    }
  | {
      /** The newest sandbox, or the one with this id. */
      readonly sandbox: {
        readonly id?: string | undefined;
        readonly state?: (typeof SANDBOX_STATES)[number] | undefined;
        readonly ip?: string | undefined;
        readonly network?: (typeof NETWORKS)[number] | undefined;
      };
    }
  | { readonly image: { readonly add?: string | undefined; readonly remove?: string | undefined } }
  /** RFC 7386, on the defaulted pod. */
  | { readonly patch: ExactObject }
  | {
      /** After `skip` calls of that method, the next `times` fail: `RunPodSandbox`, or under dockershim `docker:StartContainer`. */
      readonly fault: { readonly call: string; readonly error: string; readonly skip: number; readonly times: number };
    };

/** What answers kubelet's CRI calls: a runtime of few rules, or dockershim over a Docker Engine of few rules. */
export const RUNTIMES = ['fake', 'dockershim'] as const;
export type Runtime = (typeof RUNTIMES)[number];

export const CONTAINER_STATES = ['CREATED', 'RUNNING', 'EXITED', 'UNKNOWN'] as const;
/** The states that Docker can move a container to. */
export const DOCKER_STATES = ['RUNNING', 'EXITED'] as const;
export const PROBES = ['liveness', 'startup'] as const;
export const PROBE_RESULTS = ['success', 'failure'] as const;
export const SANDBOX_STATES = ['READY', 'NOTREADY'] as const;
export const NETWORKS = ['POD', 'CONTAINER', 'NODE', 'TARGET'] as const;

/** The CRI methods that a fault may name. */
export const FAULT_CALLS = [
  'RunPodSandbox',
  'StopPodSandbox',
  'RemovePodSandbox',
  'PodSandboxStatus',
  'ListPodSandbox',
  'CreateContainer',
  'StartContainer',
  'StopContainer',
  'RemoveContainer',
  'ListContainers',
  'ContainerStatus',
  'ExecSync',
  'ImageStatus',
  'PullImage',
] as const;

/** The calls below the CRI that a fault may name too, under dockershim: the methods of each service. */
export const LOW_FAULT_CALLS = {
  docker: [
    'Version',
    'ListContainers',
    'InspectContainer',
    'CreateContainer',
    'StartContainer',
    'StopContainer',
    'RemoveContainer',
    'InspectImageByRef',
    'InspectImageByID',
    'PullImage',
    'CreateExec',
    'StartExec',
    'InspectExec',
  ],
  cni: ['SetUpPod', 'TearDownPod', 'GetPodNetworkStatus'],
  checkpoint: ['CreateCheckpoint', 'GetCheckpoint', 'RemoveCheckpoint', 'ListCheckpoints'],
  file: ['rewriteResolvFile', 'Remove', 'Symlink', 'ReadFile'],
} as const;

/** What is wrong in a scenario, and where: `pod.spec.containers[0].image`, `steps[3].exit`. Thrown on the way in and by a replay. */
export class ScenarioError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** Does what step `index` of a scenario asks for; a ScenarioError says which step it was. */
export function inStep<T>(index: number, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof ScenarioError ? new ScenarioError(`steps[${index}].${error.path}`, error.reason) : error;
  }
}
