/*
 * Port of pkg/kubelet/images/puller.go at v1.20.2, blob 5ff842411a76574e50991a7733629a076fa537e0.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript, with a list for the channel. Left out: pulling one after the other, which this node does not do.
 */
import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { ImageService, ImageSpec, Secret } from '../container/runtime.ts';

const go = goFile('pkg/kubelet/images/puller.go');

export interface pullResult {
  readonly imageRef: string;
  readonly err: GoError | undefined;
}

export interface imagePuller {
  pullImage(
    spec: ImageSpec,
    pullSecrets: readonly Secret[],
    pullChan: pullResult[],
    podSandboxConfig: runtimeapi.PodSandboxConfig,
  ): void;
}

interface parallelImagePuller {
  readonly imageService: ImageService;
}

export function newParallelImagePuller(imageService: ImageService): imagePuller {
  const pip: parallelImagePuller = { imageService };
  return { pullImage: (...args) => pullImage(pip, ...args) };
}

function pullImage(
  pip: parallelImagePuller,
  spec: ImageSpec,
  pullSecrets: readonly Secret[],
  pullChan: pullResult[],
  podSandboxConfig: runtimeapi.PodSandboxConfig,
): void {
  const at = go.enter('parallelImagePuller.pullImage', { spec, podSandboxConfig });
  const pull = (): void => {
    const at = go.enter('parallelImagePuller.pullImage', undefined, 'go');
    at(49);
    const [imageRef, err] = pip.imageService.PullImage(spec, pullSecrets, podSandboxConfig);
    at.set({ imageRef, err });
    at(50);
    pullChan.push({
      imageRef,
      err,
    });
  };
  at(48);
  pull();
}
