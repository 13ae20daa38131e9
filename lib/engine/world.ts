import type { Config } from './port/vendor/github.com/docker/docker/api/types/container/config.ts';
import type { HostConfig } from './port/vendor/github.com/docker/docker/api/types/container/host_config.ts';

/**
 * The node that a scenario runs on, as it is at one moment. Immutable: a change gives a new World that shares what did
 * not change, so "what changed" is two worlds compared by reference.
 */
export interface World {
  /** The one fake clock: Unix time in nanoseconds. */
  readonly now: bigint;
  /** In order of creation. */
  readonly sandboxes: readonly Sandbox[];
  /** In order of creation; a removed container is gone. */
  readonly containers: readonly Container[];
  /** Image references on the node, in order of arrival. */
  readonly images: readonly string[];
  /** Container and image pull back-offs that kubelet holds, by kubelet's own key. */
  readonly backOffs: readonly BackOffTimer[];
  /** What lies under the CRI; only with dockershim. The sandboxes and containers above are then what Docker holds, as CRI has it. */
  readonly docker?: DockerWorld;
}

/** A Docker Engine, the network, the checkpoints and the files that dockershim has to do with. */
export interface DockerWorld {
  /** In order of creation, pause containers too; a removed container is gone. */
  readonly containers: readonly DockerContainer[];
  /** The network plugin's: IP by sandbox id. */
  readonly addresses: Readonly<Record<string, string>>;
  /** What the checkpoint store holds by key: JSON text. */
  readonly checkpoints: Readonly<Record<string, string>>;
  /** Symbolic links by path, with what they point to. */
  readonly links: Readonly<Record<string, string>>;
  /** Files that were rewritten, by path. */
  readonly files: Readonly<Record<string, string>>;
}

export interface DockerContainer {
  /** `docker0`: the sandbox's or the container's id too. */
  readonly id: string;
  /** Without the slash that Docker puts before it. */
  readonly name: string;
  /** The options it was created with, as Docker's API has them. */
  readonly config: Config;
  readonly hostConfig: HostConfig;
  /** The image's id. */
  readonly image: string;
  readonly running: boolean;
  readonly oomKilled: boolean;
  readonly exitCode: number;
  /** 0 when it does not run. */
  readonly pid: number;
  /** Why it could not start; empty otherwise. */
  readonly error: string;
  /** Unix time in nanoseconds; 0n when it has not happened. */
  readonly createdAt: bigint;
  readonly startedAt: bigint;
  readonly finishedAt: bigint;
}

export type SandboxState = 'SANDBOX_READY' | 'SANDBOX_NOTREADY';

export interface Sandbox {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly attempt: number;
  readonly state: SandboxState;
  /** Unix time in nanoseconds. */
  readonly createdAt: bigint;
  /** Empty under host network, or when the network lost it. */
  readonly ip: string;
  /** Whether the pod shares the node's network. */
  readonly hostNetwork: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export type ContainerState = 'CONTAINER_CREATED' | 'CONTAINER_RUNNING' | 'CONTAINER_EXITED' | 'CONTAINER_UNKNOWN';

export interface Container {
  readonly id: string;
  readonly sandboxId: string;
  readonly name: string;
  readonly attempt: number;
  readonly state: ContainerState;
  readonly exitCode: number;
  readonly reason: string;
  readonly message: string;
  /** Unix time in nanoseconds; 0n when it has not happened. */
  readonly createdAt: bigint;
  readonly startedAt: bigint;
  readonly finishedAt: bigint;
  readonly image: string;
  readonly imageRef: string;
  readonly logPath: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface BackOffTimer {
  readonly kind: 'container' | 'image';
  readonly key: string;
  /** Nanoseconds that kubelet waits after `lastUpdate`. */
  readonly backoff: bigint;
  /** Unix time in nanoseconds. */
  readonly lastUpdate: bigint;
}
