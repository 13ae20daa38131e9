/*
 * Port of pkg/apis/core/v1/helper/qos/qos.go at v1.20.2, blob 10a6cb07911a538414eb6e6c4daeea6b2ddd1baf.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the computation for internal types.
 */
import * as v1 from '../../../../../../staging/src/k8s.io/api/core/v1/types.ts';
import {
  MustParse,
  type Quantity,
} from '../../../../../../staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';

const supportedQoSComputeResources: ReadonlySet<string> = new Set([v1.ResourceCPU, v1.ResourceMemory]);

function isSupportedQoSComputeResource(name: v1.ResourceName): boolean {
  return supportedQoSComputeResources.has(name);
}

const zeroQuantity = MustParse('0');

export function GetPodQOS(pod: v1.Pod): v1.PodQOSClass {
  const requests = new Map<v1.ResourceName, Quantity>();
  const limits = new Map<v1.ResourceName, Quantity>();
  let isGuaranteed = true;
  const allContainers = [...pod.spec.containers, ...pod.spec.initContainers];
  for (const container of allContainers) {
    for (const [name, quantity] of Object.entries(container.resources.requests)) {
      if (!isSupportedQoSComputeResource(name)) {
        continue;
      }
      if (quantity.Cmp(zeroQuantity) === 1) {
        const sum = requests.get(name);
        requests.set(name, sum === undefined ? quantity : quantity.Add(sum));
      }
    }
    const qosLimitsFound = new Set<string>();
    for (const [name, quantity] of Object.entries(container.resources.limits)) {
      if (!isSupportedQoSComputeResource(name)) {
        continue;
      }
      if (quantity.Cmp(zeroQuantity) === 1) {
        qosLimitsFound.add(name);
        const sum = limits.get(name);
        limits.set(name, sum === undefined ? quantity : quantity.Add(sum));
      }
    }

    if (!(qosLimitsFound.has(v1.ResourceMemory) && qosLimitsFound.has(v1.ResourceCPU))) {
      isGuaranteed = false;
    }
  }
  if (requests.size === 0 && limits.size === 0) {
    return v1.PodQOSBestEffort;
  }
  if (isGuaranteed) {
    for (const [name, req] of requests) {
      const lim = limits.get(name);
      if (lim === undefined || lim.Cmp(req) !== 0) {
        isGuaranteed = false;
        break;
      }
    }
  }
  if (isGuaranteed && requests.size === limits.size) {
    return v1.PodQOSGuaranteed;
  }
  return v1.PodQOSBurstable;
}
