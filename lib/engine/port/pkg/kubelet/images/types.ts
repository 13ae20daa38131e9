/*
 * Port of pkg/kubelet/images/types.go at v1.20.2, blob 8af7bfddcfbed01eb24da6a62dfa90319d89f140.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
import { type GoError, New } from '../../../../go-error.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { Secret } from '../container/runtime.ts';

export const ErrImagePullBackOff = New('ImagePullBackOff');
export const ErrImageInspect = New('ImageInspectError');
export const ErrImagePull = New('ErrImagePull');
export const ErrImageNeverPull = New('ErrImageNeverPull');
export const ErrRegistryUnavailable = New('RegistryUnavailable');
export const ErrInvalidImageName = New('InvalidImageName');

export interface ImageManager {
  EnsureImageExists(
    pod: v1.Pod,
    container: v1.Container,
    pullSecrets: readonly Secret[],
    podSandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [imageRef: string, msg: string, err?: GoError];
}
