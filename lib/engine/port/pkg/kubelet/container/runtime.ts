/*
 * Port of pkg/kubelet/container/runtime.go at v1.20.2, blob 7a14fdeee5bfe16b3f4415ca5f08a6b1f90bc7d8.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. A time is Unix time in nanoseconds. Left out: what a sync neither reads nor calls.
 */

import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { UID } from '../../../staging/src/k8s.io/apimachinery/pkg/types/uid.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';

const go = goFile('pkg/kubelet/container/runtime.go');

export interface ImageService {
  PullImage(
    image: ImageSpec,
    pullSecrets: readonly Secret[],
    podSandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [string, GoError?];
  GetImageRef(image: ImageSpec): readonly [string, GoError?];
}

export interface CommandRunner {
  /** `timeout` in nanoseconds, 0 for none. */
  RunInContainer(id: ContainerID, cmd: readonly string[], timeout: number): readonly [string, GoError?];
}

/** A v1.Secret for pulling images. The node has none, so no field of it is read. */
export type Secret = Readonly<Record<string, never>>;

export interface ImageSpec {
  readonly image: string;
  readonly annotations: readonly Annotation[];
}

export interface Pod {
  readonly id: UID;
  readonly name: string;
  readonly namespace: string;
  readonly containers: Container[];
  readonly sandboxes: Container[];
}

export interface ContainerID {
  readonly type: string;
  readonly id: string;
}

export function BuildContainerID(typ: string, ID: string): ContainerID {
  const at = go.enter('BuildContainerID', { typ, ID });
  at(202);
  return { type: typ, id: ID };
}

/** ContainerID.String: such a name is a global one here. */
export function ContainerID_String(c: ContainerID): string {
  const at = go.enter('ContainerID.String', { c });
  at(226);
  return `${c.type}://${c.id}`;
}

export const ContainerStateCreated = 'created';
export const ContainerStateRunning = 'running';
export const ContainerStateExited = 'exited';
export const ContainerStateUnknown = 'unknown';
export type State =
  | typeof ContainerStateCreated
  | typeof ContainerStateRunning
  | typeof ContainerStateExited
  | typeof ContainerStateUnknown;

export interface Container {
  readonly id: ContainerID;
  readonly name: string;
  readonly image: string;
  readonly imageID: string;
  readonly hash: number;
  readonly state: State;
}

export interface PodStatus {
  readonly id: UID;
  readonly name: string;
  readonly namespace: string;
  readonly ips: readonly string[];
  /** Newest first. */
  readonly containerStatuses: readonly Status[];
  /** Newest first. */
  readonly sandboxStatuses: readonly runtimeapi.PodSandboxStatus[];
}

export interface Status {
  readonly id: ContainerID;
  readonly name: string;
  podSandboxID: string;
  readonly state: State;
  /** Unix time in nanoseconds, as the two below, which are 0n until it happens. */
  readonly createdAt: bigint;
  startedAt: bigint;
  finishedAt: bigint;
  exitCode: number;
  readonly image: string;
  readonly imageID: string;
  /** 32 bits, though Go keeps it in 64. */
  readonly hash: number;
  readonly restartCount: number;
  reason: string;
  message: string;
}

export function FindContainerStatusByName(podStatus: PodStatus, containerName: string): Status | undefined {
  const at = go.enter('PodStatus.FindContainerStatusByName', { containerName });
  at(344);
  for (const containerStatus of podStatus.containerStatuses) {
    at(345);
    at.set({ containerStatus });
    if (containerStatus.name === containerName) {
      at(346);
      return containerStatus;
    }
  }
  at(349);
  return undefined;
}

export interface EnvVar {
  readonly name: string;
  readonly value: string;
}

export interface Annotation {
  readonly name: string;
  readonly value: string;
}

export interface Mount {
  readonly name: string;
  readonly containerPath: string;
  readonly hostPath: string;
  readonly readOnly: boolean;
  readonly selinuxRelabel: boolean;
  readonly propagation: runtimeapi.MountPropagation;
}

export interface PortMapping {
  readonly protocol: v1.Protocol;
  readonly containerPort: number;
  readonly hostPort: number;
  readonly hostIP: string;
}

export interface DeviceInfo {
  readonly pathOnHost: string;
  readonly pathInContainer: string;
  readonly permissions: string;
}

export interface RunContainerOptions {
  readonly envs: readonly EnvVar[];
  readonly mounts: readonly Mount[];
  readonly devices: readonly DeviceInfo[];
  readonly annotations: readonly Annotation[];
  readonly podContainerDir: string;
}

export function BuildPodFullName(name: string, namespace: string): string {
  const at = go.enter('BuildPodFullName', { name, namespace });
  at(628);
  return `${name}_${namespace}`;
}

export const MaxContainerTerminationMessageLogLength = 1024 * 2;
export const MaxContainerTerminationMessageLogLines = 80;
