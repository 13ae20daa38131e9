/*
 * Port of pkg/kubelet/qos/policy.go at v1.20.2, blob fc4289213480a472f6ca154f9261ebdd426b1bc3.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the adjustments of kubelet's own processes.
 */

import { Memory } from '../../../staging/src/k8s.io/api/core/v1/resource.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import * as v1qos from '../../apis/core/v1/helper/qos/qos.ts';
import * as types from '../types/pod_update.ts';

const guaranteedOOMScoreAdj = -997;
const besteffortOOMScoreAdj = 1000;

export function GetContainerOOMScoreAdjust(pod: v1.Pod, container: v1.Container, memoryCapacity: bigint): number {
  if (types.IsCriticalPod(pod)) {
    return guaranteedOOMScoreAdj;
  }

  switch (v1qos.GetPodQOS(pod)) {
    case v1.PodQOSGuaranteed:
      return guaranteedOOMScoreAdj;
    case v1.PodQOSBestEffort:
      return besteffortOOMScoreAdj;
  }

  const memoryRequest = Memory(container.resources.requests).Value();
  // An int64 product wraps around in Go.
  const oomScoreAdjust = Number(1000n - BigInt.asIntN(64, 1000n * memoryRequest) / memoryCapacity);
  if (oomScoreAdjust < 1000 + guaranteedOOMScoreAdj) {
    return 1000 + guaranteedOOMScoreAdj;
  }
  if (oomScoreAdjust === besteffortOOMScoreAdj) {
    return oomScoreAdjust - 1;
  }
  return oomScoreAdjust;
}
