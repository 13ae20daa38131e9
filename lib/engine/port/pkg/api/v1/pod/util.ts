/*
 * Port of pkg/api/v1/pod/util.go at v1.20.2, blob a944cba8f5b07515b5e832c0b6731bb28e2491a8.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: what SyncPod does not reach.
 */
import type * as v1 from '../../../../staging/src/k8s.io/api/core/v1/types.ts';
import { DefaultFeatureGate } from '../../../../staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import * as features from '../../../features/kube_features.ts';

export type ContainerType = number;

export const Containers: ContainerType = 1;
export const InitContainers: ContainerType = 2;
export const EphemeralContainers: ContainerType = 4;

const AllContainers: ContainerType = InitContainers | Containers | EphemeralContainers;

export function AllFeatureEnabledContainers(): ContainerType {
  let containerType = AllContainers;
  if (!DefaultFeatureGate.Enabled(features.EphemeralContainers)) {
    containerType &= ~EphemeralContainers;
  }
  return containerType;
}

/** Gets each container; whether visiting goes on. */
export type ContainerVisitor = (container: v1.Container, containerType: ContainerType) => boolean;

export function VisitContainers(podSpec: v1.PodSpec, mask: ContainerType, visitor: ContainerVisitor): boolean {
  if ((mask & InitContainers) !== 0) {
    for (const container of podSpec.initContainers) {
      if (!visitor(container, InitContainers)) {
        return false;
      }
    }
  }
  if ((mask & Containers) !== 0) {
    for (const container of podSpec.containers) {
      if (!visitor(container, Containers)) {
        return false;
      }
    }
  }
  if ((mask & EphemeralContainers) !== 0) {
    for (const container of podSpec.ephemeralContainers) {
      if (!visitor(container, EphemeralContainers)) {
        return false;
      }
    }
  }
  return true;
}
