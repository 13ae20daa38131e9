/*
 * Port of pkg/kubelet/cri/remote/utils.go at v1.20.2, blob 02aefe585b4ba6244b4de349eb3116a9d1e2cbcf.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: contexts.
 */
import { Errorf, type GoError } from '../../../../../go-error.ts';
import type * as runtimeapi from '../../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';

export function verifySandboxStatus(status: runtimeapi.PodSandboxStatus): GoError | undefined {
  if (status.id === '') {
    return Errorf('status.Id is not set');
  }

  const metadata = status.metadata;
  if (metadata === undefined) {
    return Errorf('status.Metadata is not set');
  }

  if (!metadata.name || !metadata.namespace || !metadata.uid) {
    return Errorf(
      'metadata.Name, metadata.Namespace or metadata.Uid is not in metadata %q',
      sandboxMetadataText(metadata),
    );
  }

  if (status.createdAt === 0n) {
    return Errorf('status.CreatedAt is not set');
  }

  return undefined;
}

export function verifyContainerStatus(status: runtimeapi.ContainerStatus): GoError | undefined {
  if (status.id === '') {
    return Errorf('status.Id is not set');
  }

  const metadata = status.metadata;
  if (metadata === undefined) {
    return Errorf('status.Metadata is not set');
  }

  if (!metadata.name) {
    return Errorf('metadata.Name is not in metadata %q', containerMetadataText(metadata));
  }

  if (status.createdAt === 0n) {
    return Errorf('status.CreatedAt is not set');
  }

  if (status.image === undefined || !status.image.image) {
    return Errorf('status.Image is not set');
  }

  if (!status.imageRef) {
    return Errorf('status.ImageRef is not set');
  }

  return undefined;
}

/** `PodSandboxMetadata.String`. */
export function sandboxMetadataText({ name, uid, namespace, attempt }: runtimeapi.PodSandboxMetadata): string {
  return `&PodSandboxMetadata{Name:${name},Uid:${uid},Namespace:${namespace},Attempt:${attempt},}`;
}

/** `ContainerMetadata.String`. */
export function containerMetadataText({ name, attempt }: runtimeapi.ContainerMetadata): string {
  return `&ContainerMetadata{Name:${name},Attempt:${attempt},}`;
}
