/*
 * Port of pkg/kubelet/dockershim/convert.go at v1.20.2, blob 0ca99cf726230e38aae74428d5693be9a1caf3f9.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. What no sync calls lights no lines. Left out: listed images.
 */

import { Errorf, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type * as dockertypes from '../../../vendor/github.com/docker/docker/api/types/types.ts';
import type { ContainerCheckpoint } from './docker_checkpoint.ts';
import { sandboxIDLabelKey } from './docker_service.ts';
import { extractLabels, getUserFromImageUser } from './helpers.ts';
import { StatusCreatedPrefix, StatusExitedPrefix, StatusRunningPrefix } from './libdocker/client.ts';
import { DockerImageIDPrefix, DockerPullableImageIDPrefix, parseContainerName, parseSandboxName } from './naming.ts';

const go = goFile('pkg/kubelet/dockershim/convert.go');

const SECOND = 1_000_000_000n;

export function imageInspectToRuntimeAPIImage(image: dockertypes.ImageInspect | undefined): Result<runtimeapi.Image> {
  const at = go.enter('imageInspectToRuntimeAPIImage', { image });
  at(50);
  if (image === undefined || image.Config === undefined) {
    at(51);
    return [undefined, Errorf('unable to convert a nil pointer to a runtime API image')];
  }

  at(54);
  const size = image.VirtualSize;
  at.set({ size });
  at(55);
  const runtimeImage: Writable<runtimeapi.Image> = {
    id: image.Id,
    repoTags: image.RepoTags,
    repoDigests: image.RepoDigests,
    size,
  };
  at.set({ runtimeImage });

  at(62);
  const [uid, username] = getUserFromImageUser(image.Config.User ?? '');
  at.set({ uid, username });
  at(63);
  if (uid !== undefined) {
    at(64);
    runtimeImage.uid = { value: uid };
    at.set({ runtimeImage });
  }
  at(66);
  runtimeImage.username = username;
  at.set({ runtimeImage });
  at(67);
  return [runtimeImage];
}

export function toPullableImageID(id: string, image: dockertypes.ImageInspect | undefined): string {
  const at = go.enter('toPullableImageID', { id, image });
  at(73);
  let imageID = DockerImageIDPrefix + id;
  at.set({ imageID });
  at(74);
  const [digest] = image?.RepoDigests ?? [];
  if (digest !== undefined) {
    at(75);
    imageID = DockerPullableImageIDPrefix + digest;
    at.set({ imageID });
  }
  at(77);
  return imageID;
}

export function toRuntimeAPIContainer(c: dockertypes.Container): Result<runtimeapi.Container> {
  const state = toRuntimeAPIContainerState(c.Status);
  const [name] = c.Names;
  if (name === undefined) {
    return [undefined, Errorf('unexpected empty container name: %+v', c.Id)];
  }
  const [metadata, err] = parseContainerName(name);
  if (err !== undefined) {
    return [undefined, err];
  }
  const [labels, annotations] = extractLabels(c.Labels);
  const sandboxID = c.Labels[sandboxIDLabelKey] ?? '';
  const createdAt = BigInt(c.Created) * SECOND;
  return [
    {
      id: c.Id,
      podSandboxId: sandboxID,
      metadata,
      image: { image: c.Image },
      imageRef: c.ImageID,
      state,
      createdAt,
      labels,
      annotations,
    },
  ];
}

export function toDockerContainerStatus(state: runtimeapi.ContainerState): string {
  switch (state) {
    case runtimeapi.ContainerState_CONTAINER_CREATED:
      return 'created';
    case runtimeapi.ContainerState_CONTAINER_RUNNING:
      return 'running';
    case runtimeapi.ContainerState_CONTAINER_EXITED:
      return 'exited';
    default:
      return 'unknown';
  }
}

function toRuntimeAPIContainerState(state: string): runtimeapi.ContainerState {
  switch (true) {
    case state.startsWith(StatusRunningPrefix):
      return runtimeapi.ContainerState_CONTAINER_RUNNING;
    case state.startsWith(StatusExitedPrefix):
      return runtimeapi.ContainerState_CONTAINER_EXITED;
    case state.startsWith(StatusCreatedPrefix):
      return runtimeapi.ContainerState_CONTAINER_CREATED;
    default:
      return runtimeapi.ContainerState_CONTAINER_UNKNOWN;
  }
}

function toRuntimeAPISandboxState(state: string): runtimeapi.PodSandboxState {
  switch (true) {
    case state.startsWith(StatusRunningPrefix):
      return runtimeapi.PodSandboxState_SANDBOX_READY;
    default:
      return runtimeapi.PodSandboxState_SANDBOX_NOTREADY;
  }
}

export function containerToRuntimeAPISandbox(c: dockertypes.Container): Result<runtimeapi.PodSandbox> {
  const state = toRuntimeAPISandboxState(c.Status);
  const [name] = c.Names;
  if (name === undefined) {
    return [undefined, Errorf('unexpected empty sandbox name: %+v', c.Id)];
  }
  const [metadata, err] = parseSandboxName(name);
  if (err !== undefined) {
    return [undefined, err];
  }
  const [labels, annotations] = extractLabels(c.Labels);
  const createdAt = BigInt(c.Created) * SECOND;
  return [
    {
      id: c.Id,
      metadata,
      state,
      createdAt,
      labels,
      annotations,
    },
  ];
}

export function checkpointToRuntimeAPISandbox(id: string, checkpoint: ContainerCheckpoint): runtimeapi.PodSandbox {
  const state = runtimeapi.PodSandboxState_SANDBOX_NOTREADY;
  const [, name, namespace] = checkpoint.GetData();
  return {
    id,
    metadata: {
      name,
      namespace,
      uid: '',
      attempt: 0,
    },
    state,
    createdAt: 0n,
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
