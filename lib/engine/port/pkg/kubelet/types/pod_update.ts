/*
 * Port of pkg/kubelet/types/pod_update.go at v1.20.2, blob 8b64ea1de3cb31ceb8984dc350218427170dcbb9.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: updates, and what SyncPod does not reach.
 */

import { Errorf, type GoError } from '../../../../go-error.ts';
import { MirrorPodAnnotationKey } from '../../../staging/src/k8s.io/api/core/v1/annotation_key_constants.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import { SystemCriticalPriority } from '../../apis/scheduling/types.ts';

const ConfigSourceAnnotationKey = 'kubernetes.io/config.source';
const ConfigMirrorAnnotationKey = MirrorPodAnnotationKey;

const ApiserverSource = 'api';

export function GetPodSource(pod: v1.Pod): [string, GoError | undefined] {
  const source = pod.metadata.annotations[ConfigSourceAnnotationKey];
  if (source !== undefined) {
    return [source, undefined];
  }
  return ['', Errorf('cannot get source of pod %q', pod.metadata.uid)];
}

export function IsMirrorPod(pod: v1.Pod): boolean {
  return pod.metadata.annotations[ConfigMirrorAnnotationKey] !== undefined;
}

export function IsStaticPod(pod: v1.Pod): boolean {
  const [source, err] = GetPodSource(pod);
  return err === undefined && source !== ApiserverSource;
}

export function IsCriticalPod(pod: v1.Pod): boolean {
  if (IsStaticPod(pod)) {
    return true;
  }
  if (IsMirrorPod(pod)) {
    return true;
  }
  if (pod.spec.priority !== undefined && IsCriticalPodBasedOnPriority(pod.spec.priority)) {
    return true;
  }
  return false;
}

export function IsCriticalPodBasedOnPriority(priority: number): boolean {
  return priority >= SystemCriticalPriority;
}
