/*
 * Port of pkg/kubelet/dockershim/docker_container_unsupported.go at v1.20.2, blob a9ed72bd0039ffac64981dc1522835361445b268.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
import type { GoError } from '../../../../go-error.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { ContainerCreateConfig } from '../../../vendor/github.com/docker/docker/api/types/configs.ts';
import type { dockerService } from './docker_service.ts';

/** There is nothing to clean up on Linux. */
export type containerCleanupInfo = Readonly<Record<string, never>>;

export function applyPlatformSpecificDockerConfig(
  _ds: dockerService,
  _r: runtimeapi.CreateContainerRequest,
  _createConfig: ContainerCreateConfig,
): readonly [cleanupInfo: containerCleanupInfo | undefined, err?: GoError] {
  return [undefined];
}

export function performPlatformSpecificContainerCleanup(
  _ds: dockerService,
  _cleanupInfo: containerCleanupInfo,
): readonly GoError[] {
  return [];
}
