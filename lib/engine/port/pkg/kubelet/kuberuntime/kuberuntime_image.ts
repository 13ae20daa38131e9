/*
 * Port of pkg/kubelet/kuberuntime/kuberuntime_image.go at v1.20.2, blob 146e5aac408af06042a49de3621cf786a96b4b40.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: listing, removing and measuring images.
 */
import { type GoError, NewAggregate } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import { MakeDockerKeyring } from '../../credentialprovider/secrets/secrets.ts';
import { ParseImageName } from '../../util/parsers/parsers.ts';
import type * as kubecontainer from '../container/runtime.ts';
import { toRuntimeAPIImageSpec } from './convert.ts';
import type { kubeGenericRuntimeManager } from './kuberuntime_manager.ts';

const go = goFile('pkg/kubelet/kuberuntime/kuberuntime_image.go');

export function PullImage(
  m: kubeGenericRuntimeManager,
  image: kubecontainer.ImageSpec,
  pullSecrets: readonly kubecontainer.Secret[],
  podSandboxConfig: runtimeapi.PodSandboxConfig,
): readonly [string, GoError?] {
  const at = go.enter('kubeGenericRuntimeManager.PullImage', { image, podSandboxConfig });
  at(32);
  const img = image.image;
  at.set({ img });
  at(33);
  const [repoToPull, , , err] = ParseImageName(img);
  at.set({ repoToPull, err });
  at(34);
  if (err !== undefined) {
    at(35);
    return ['', err];
  }

  at(38);
  const [keyring, keyringErr] = MakeDockerKeyring(pullSecrets, m.keyring);
  at.set({ err: keyringErr });
  at(39);
  if (keyringErr !== undefined) {
    at(40);
    return ['', keyringErr];
  }

  at(43);
  const imgSpec = toRuntimeAPIImageSpec(image);
  at.set({ imgSpec });

  at(45);
  const [creds, withCredentials] = keyring.Lookup(repoToPull);
  at.set({ creds, withCredentials });
  at(46);
  if (!withCredentials) {
    at(49);
    const [imageRef, err] = m.imageService.PullImage(imgSpec, undefined, podSandboxConfig);
    at.set({ imageRef, err });
    at(50);
    if (err !== undefined) {
      at(52);
      return ['', err];
    }

    at(55);
    return [imageRef];
  }

  at(58);
  const pullErrs: GoError[] = [];
  at.set({ pullErrs });
  for (const currentCreds of creds) {
    at(60);
    const auth: runtimeapi.AuthConfig = {
      username: currentCreds.username,
      password: currentCreds.password,
      auth: currentCreds.auth,
      serverAddress: currentCreds.serverAddress,
      identityToken: currentCreds.identityToken,
      registryToken: currentCreds.registryToken,
    };
    at.set({ auth });

    at(69);
    const [imageRef, err] = m.imageService.PullImage(imgSpec, auth, podSandboxConfig);
    at.set({ imageRef, err });
    at(71);
    if (err === undefined) {
      at(72);
      return [imageRef];
    }

    at(75);
    pullErrs.push(err);
    at.set({ pullErrs });
  }

  at(78);
  return ['', NewAggregate(pullErrs)];
}

export function GetImageRef(m: kubeGenericRuntimeManager, image: kubecontainer.ImageSpec): readonly [string, GoError?] {
  const at = go.enter('kubeGenericRuntimeManager.GetImageRef', { image });
  at(84);
  const [status, err] = m.imageService.ImageStatus(at.back(toRuntimeAPIImageSpec(image)));
  at.set({ status, err });
  at(85);
  if (err !== undefined) {
    at(87);
    return ['', err];
  }
  at(89);
  if (status === undefined) {
    at(90);
    return [''];
  }
  at(92);
  return [status.id];
}
