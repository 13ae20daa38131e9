/*
 * Port of pkg/security/apparmor/helpers.go at v1.20.2, blob 010710e904bb761e0b128dfbd5fc6cc8cf824b2e.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: what SyncPod does not reach.
 */
import { AppArmorBetaContainerAnnotationKeyPrefix } from '../../../staging/src/k8s.io/api/core/v1/annotation_key_constants.ts';

export function GetProfileNameFromPodAnnotations(
  annotations: Readonly<Record<string, string>>,
  containerName: string,
): string {
  return annotations[AppArmorBetaContainerAnnotationKeyPrefix + containerName] ?? '';
}
