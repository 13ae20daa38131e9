/*
 * Port of staging/src/k8s.io/cri-api/pkg/apis/services.go at v1.20.2, blob 9a22ecbf031dd8eae8bc205ffaec83748392b682.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the calls that no sync makes.
 */

import type { Int64 } from '../../../../../../../go/int64.ts';
import type { GoError } from '../../../../../../../go-error.ts';
import type * as runtimeapi from './runtime/v1alpha2/api.ts';

export interface ContainerManager {
  CreateContainer(
    podSandboxID: string,
    config: runtimeapi.ContainerConfig,
    sandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [string, GoError?];
  StartContainer(containerID: string): GoError | undefined;
  /** `timeout` in seconds. */
  StopContainer(containerID: string, timeout: Int64): GoError | undefined;
  RemoveContainer(containerID: string): GoError | undefined;
  ListContainers(filter: runtimeapi.ContainerFilter | undefined): readonly [readonly runtimeapi.Container[], GoError?];
  ContainerStatus(
    containerID: string,
  ): readonly [runtimeapi.ContainerStatus, undefined?] | readonly [undefined, GoError];
  /** `timeout` in nanoseconds, 0 for none. */
  ExecSync(containerID: string, cmd: readonly string[], timeout: number): readonly [string, string, GoError?];
}

export interface PodSandboxManager {
  RunPodSandbox(config: runtimeapi.PodSandboxConfig, runtimeHandler: string): readonly [string, GoError?];
  StopPodSandbox(podSandboxID: string): GoError | undefined;
  PodSandboxStatus(
    podSandboxID: string,
  ): readonly [runtimeapi.PodSandboxStatus, undefined?] | readonly [undefined, GoError];
  ListPodSandbox(
    filter: runtimeapi.PodSandboxFilter | undefined,
  ): readonly [readonly runtimeapi.PodSandbox[], GoError?];
}

export interface RuntimeService extends ContainerManager, PodSandboxManager {}

export interface ImageManagerService {
  ImageStatus(image: runtimeapi.ImageSpec): readonly [runtimeapi.Image | undefined, GoError?];
  PullImage(
    image: runtimeapi.ImageSpec,
    auth: runtimeapi.AuthConfig | undefined,
    podSandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [string, GoError?];
}
