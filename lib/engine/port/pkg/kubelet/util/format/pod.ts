/*
 * Port of pkg/kubelet/util/format/pod.go at v1.20.2, blob e05296e01e44373e92986535d8530249f00374f1.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: lists of pods, and deletion timestamps.
 */
import type * as v1 from '../../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { UID } from '../../../../staging/src/k8s.io/apimachinery/pkg/types/uid.ts';

export function Pod(pod: v1.Pod | undefined): string {
  if (pod === undefined) {
    return '<nil>';
  }
  return PodDesc(pod.metadata.name, pod.metadata.namespace, pod.metadata.uid);
}

export function PodDesc(podName: string, podNamespace: string, podUID: UID): string {
  return `${podName}_${podNamespace}(${podUID})`;
}
