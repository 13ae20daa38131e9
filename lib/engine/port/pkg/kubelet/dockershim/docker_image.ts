/*
 * Port of pkg/kubelet/dockershim/docker_image.go at v1.20.2, blob de213fd426e51974f8cf608ee93639f4ebebfb9d.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: listing and removing. Docker's client gives plain errors here, none of HTTP.
 */
import { Errorf, type GoError, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { AuthConfig } from '../../../vendor/github.com/docker/docker/api/types/auth.ts';
import { imageInspectToRuntimeAPIImage } from './convert.ts';
import type { dockerService } from './docker_service.ts';
import type { Interface } from './libdocker/client.ts';
import { IsImageNotFoundError } from './libdocker/kube_docker_client.ts';

const go = goFile('pkg/kubelet/dockershim/docker_image.go');

export function ImageStatus(
  ds: dockerService,
  r: runtimeapi.ImageStatusRequest,
): Result<runtimeapi.ImageStatusResponse> {
  const at = go.enter('dockerService.ImageStatus', { r });
  at(67);
  const image = r.image;
  at.set({ image });

  at(69);
  let [imageInspect, err] = ds.client.InspectImageByRef(image.image);
  at.set({ imageInspect, err });
  at(70);
  if (err !== undefined) {
    at(71);
    if (!IsImageNotFoundError(err)) {
      at(72);
      return [undefined, err];
    }
    at(74);
    [imageInspect, err] = ds.client.InspectImageByID(image.image);
    at.set({ imageInspect, err });
    at(75);
    if (err !== undefined) {
      at(76);
      if (IsImageNotFoundError(err)) {
        at(77);
        return [{}];
      }
      at(79);
      return [undefined, err];
    }
  }

  at(83);
  const [imageStatus, statusErr] = imageInspectToRuntimeAPIImage(imageInspect);
  at.set({ imageStatus, err: statusErr });
  at(84);
  if (statusErr !== undefined) {
    at(85);
    return [undefined, statusErr];
  }

  at(88);
  const res: runtimeapi.ImageStatusResponse = { image: imageStatus };
  at.set({ res });
  // Kubelet never asks for more.
  at(89);
  at(92);
  return [res];
}

export function PullImage(ds: dockerService, r: runtimeapi.PullImageRequest): Result<runtimeapi.PullImageResponse> {
  const at = go.enter('dockerService.PullImage', { r });
  at(97);
  const image = r.image;
  at.set({ image });
  at(98);
  const auth = r.auth;
  at.set({ auth });
  at(99);
  const authConfig: AuthConfig = {};

  at(101);
  if (auth !== undefined) {
    at(102);
    authConfig.username = auth.username;
    at(103);
    authConfig.password = auth.password;
    at(104);
    authConfig.serveraddress = auth.serverAddress;
    at(105);
    authConfig.identitytoken = auth.identityToken;
    at(106);
    authConfig.registrytoken = auth.registryToken;
    at.set({ authConfig });
  }
  at(108);
  const err = ds.client.PullImage(image.image, authConfig, {});
  at.set({ err });
  at(112);
  if (err !== undefined) {
    at(113);
    return [undefined, filterHTTPError(err, image.image)];
  }

  at(116);
  const [imageRef, refErr] = getImageRef(ds.client, image.image);
  at.set({ imageRef, err: refErr });
  at(117);
  if (refErr !== undefined) {
    at(118);
    return [undefined, refErr];
  }

  at(121);
  return [{ imageRef }];
}

function getImageRef(client: Interface, image: string): Result<string> {
  const at = go.enter('getImageRef', { image });
  at(162);
  const [img, err] = client.InspectImageByRef(image);
  at.set({ img, err });
  at(163);
  if (err !== undefined) {
    at(164);
    return [undefined, err];
  }
  at(166);
  if (img === undefined) {
    at(167);
    return [undefined, Errorf('unable to inspect image %s', image)];
  }

  at(171);
  const [digest] = img.RepoDigests ?? [];
  if (digest !== undefined) {
    at(172);
    return [digest];
  }

  at(175);
  return [img.Id];
}

function filterHTTPError(err: GoError, image: string): GoError {
  const at = go.enter('filterHTTPError', { err, image });
  at(183);
  at(184);
  at(189);
  return err;
}
