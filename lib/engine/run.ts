/** What a replay is on the wire: the form in which the engine and the real kubelet are compared. */
export type Run =
  | { readonly name: string; readonly syncs: readonly RunSync[] }
  | { readonly name: string; readonly error: string };

export interface RunSync {
  readonly podStatus: RunPodStatus | null;
  readonly podActions: RunPodActions | null;
  readonly calls: readonly CriCall[];
  /** Only under dockershim: the calls below the CRI. */
  readonly lowCalls?: readonly LowCall[];
  readonly events: readonly RunEvent[];
  readonly result: RunResult | null;
  /** Only when GetPodStatus failed; SyncPod was not called then. */
  readonly statusError?: string;
  /** `[file, line]` of each line lit during SyncPod, in order. */
  readonly steps: readonly (readonly [string, number])[];
}

export interface RunPodStatus {
  readonly ips: readonly string[];
  readonly sandboxes: readonly {
    readonly id: string;
    readonly attempt: number;
    readonly state: string;
    readonly ip: string;
  }[];
  readonly containers: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    readonly exitCode: number;
    readonly restartCount: number;
    /** Kubelet's container hash in lower-case hex, not padded. */
    readonly hash: string;
    readonly sandbox: string;
  }[];
}

export interface RunPodActions {
  readonly killPod: boolean;
  readonly createSandbox: boolean;
  readonly sandboxID: string;
  readonly attempt: number;
  readonly nextInitContainerToStart: string | null;
  readonly containersToStart: readonly number[];
  readonly containersToKill: Readonly<Record<string, { readonly name: string; readonly message: string }>>;
  readonly ephemeralContainersToStart: readonly number[];
}

/** A CRI call made during SyncPod. `request` is the proto3 JSON mapping of the CRI message. */
export interface CriCall {
  readonly service: 'runtime' | 'image';
  readonly method: string;
  readonly request: Json;
  /** The whole text that kubelet saw, only where the call failed. */
  readonly error?: string;
}

/** A call that dockershim makes: to Docker, the network plugin, the checkpoint store or the files. */
export interface LowCall {
  /** Index in the sync's `calls` of the CRI call that made it. */
  readonly call: number;
  readonly service: 'docker' | 'cni' | 'checkpoint' | 'file';
  readonly method: string;
  /** The arguments, each as Go's JSON encoder prints it. */
  readonly request: Json;
  /** The text that dockershim saw, which may be empty; only where the call failed. */
  readonly error?: string;
}

export interface RunEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  /** `spec.containers{app}`; empty for an event of the pod itself. */
  readonly fieldPath: string;
  readonly message: string;
}

export interface RunResult {
  readonly syncResults: readonly {
    readonly action: string;
    readonly target: string;
    readonly error: string | null;
    readonly message: string;
  }[];
  readonly syncError: string | null;
}

/** A bigint stands for an integer that no number holds exactly. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | { readonly [key: string]: Json };
