/*
 * Port of pkg/kubelet/cri/remote/remote_image.go at v1.20.2, blob 259dd4c6e150e4ca4fa7729b4dcc2200243ef5f8.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. A class, as it stands behind an interface. Left out: contexts and timeouts, connecting, and the calls that no sync makes.
 */

import { Sprintf } from '../../../../../go/fmt.ts';
import { type GoError, New } from '../../../../../go-error.ts';
import { goFile } from '../../../../../trace.ts';
import type * as runtimeapi from '../../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type * as internalapi from '../../../../staging/src/k8s.io/cri-api/pkg/apis/services.ts';

const go = goFile('pkg/kubelet/cri/remote/remote_image.go');

class remoteImageService implements internalapi.ImageManagerService {
  readonly imageClient: runtimeapi.ImageService;

  constructor(imageClient: runtimeapi.ImageService) {
    this.imageClient = imageClient;
  }

  ImageStatus(image: runtimeapi.ImageSpec): readonly [runtimeapi.Image | undefined, GoError?] {
    const at = go.enter('remoteImageService.ImageStatus', { image });
    at(80);
    at(83);
    const [resp, err] = this.imageClient.ImageStatus({
      image,
    });
    at.set({ resp, err });
    at(86);
    if (err !== undefined) {
      at(87);
      at(88);
      return [undefined, err];
    }

    at(91);
    if (resp.image !== undefined) {
      at(92);
      if (resp.image.id === '' || !resp.image.size) {
        at(93);
        const errorMessage = Sprintf('Id or size of image %q is not set', image.image);
        at.set({ errorMessage });
        at(94);
        at(95);
        return [undefined, New(errorMessage)];
      }
    }

    at(99);
    return [resp.image];
  }

  PullImage(
    image: runtimeapi.ImageSpec,
    auth: runtimeapi.AuthConfig | undefined,
    podSandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [string, GoError?] {
    const at = go.enter('remoteImageService.PullImage', { image, auth, podSandboxConfig });
    at(104);
    at(107);
    const [resp, err] = this.imageClient.PullImage({
      image,
      auth,
      sandboxConfig: podSandboxConfig,
    });
    at.set({ resp, err });
    at(112);
    if (err !== undefined) {
      at(113);
      at(114);
      return ['', err];
    }

    at(117);
    if (resp.imageRef === '') {
      at(118);
      const errorMessage = Sprintf('imageRef of image %q is not set', image.image);
      at.set({ errorMessage });
      at(119);
      at(120);
      return ['', New(errorMessage)];
    }

    at(123);
    return [resp.imageRef];
  }
}

export function NewRemoteImageService(imageClient: runtimeapi.ImageService): internalapi.ImageManagerService {
  return new remoteImageService(imageClient);
}
