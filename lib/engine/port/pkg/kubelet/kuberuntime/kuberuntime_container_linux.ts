/*
 * Port of pkg/kubelet/kuberuntime/kuberuntime_container_linux.go at v1.20.2, blob 0f4fab34c0490428405967d354a7ee2bda89926c.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
import { type Int64, int64 } from '../../../../go/int64.ts';
import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as resource from '../../../staging/src/k8s.io/api/core/v1/resource.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import { DefaultFeatureGate } from '../../../staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import * as v1helper from '../../apis/core/v1/helper/helpers.ts';
import * as kubefeatures from '../../features/kube_features.ts';
import type * as kubecontainer from '../container/runtime.ts';
import * as qos from '../qos/policy.ts';
import { milliCPUToQuota, milliCPUToShares, quotaPeriod } from './helpers_linux.ts';
import type { kubeGenericRuntimeManager } from './kuberuntime_manager.ts';
import { determineEffectiveSecurityContext } from './security_context.ts';

const go = goFile('pkg/kubelet/kuberuntime/kuberuntime_container_linux.go');

/** Nanoseconds. */
const microsecond = 1000;

/** `cgroupfs.HugePageSizes`: the node has no huge pages. */
const HugePageSizes: readonly string[] = [];

export function applyPlatformSpecificContainerConfig(
  m: kubeGenericRuntimeManager,
  config: runtimeapi.ContainerConfig,
  container: v1.Container,
  pod: v1.Pod,
  uid: Int64 | undefined,
  username: string,
  nsTarget: kubecontainer.ContainerID | undefined,
): GoError | undefined {
  const at = go.enter('kubeGenericRuntimeManager.applyPlatformSpecificContainerConfig', { uid, username, nsTarget });
  at(37);
  config.linux = generateLinuxContainerConfig(m, container, pod, uid, username, nsTarget);
  at.set({ config });
  at(38);
  return undefined;
}

function generateLinuxContainerConfig(
  m: kubeGenericRuntimeManager,
  container: v1.Container,
  pod: v1.Pod,
  uid: Int64 | undefined,
  username: string,
  nsTarget: kubecontainer.ContainerID | undefined,
): runtimeapi.LinuxContainerConfig {
  const at = go.enter('kubeGenericRuntimeManager.generateLinuxContainerConfig', { container, uid, username, nsTarget });
  at(43);
  const lc: runtimeapi.LinuxContainerConfig = {
    resources: {},
    securityContext: determineEffectiveSecurityContext(m, pod, container, uid, username, at.back),
  };
  at.set({ lc });

  at(48);
  if (nsTarget !== undefined && lc.securityContext.namespaceOptions?.pid === runtimeapi.NamespaceMode_CONTAINER) {
    at(49);
    lc.securityContext.namespaceOptions.pid = runtimeapi.NamespaceMode_TARGET;
    at(50);
    lc.securityContext.namespaceOptions.targetId = nsTarget.id;
    at.set({ lc });
  }

  let cpuShares: Int64;
  at(55);
  const cpuRequest = resource.Cpu(container.resources.requests);
  at.set({ cpuRequest });
  at(56);
  const cpuLimit = resource.Cpu(container.resources.limits);
  at.set({ cpuLimit });
  at(57);
  const memoryLimit = int64(resource.Memory(container.resources.limits).Value());
  at.set({ memoryLimit });
  at(58);
  const oomScoreAdj = qos.GetContainerOOMScoreAdjust(pod, container, BigInt(m.machineInfo.memoryCapacity));
  at.set({ oomScoreAdj });
  at(63);
  if (cpuRequest.IsZero() && !cpuLimit.IsZero()) {
    at(64);
    cpuShares = milliCPUToShares(cpuLimit.MilliValue());
  } else {
    at(68);
    cpuShares = milliCPUToShares(cpuRequest.MilliValue());
  }
  at.set({ cpuShares });
  at(70);
  lc.resources.cpuShares = cpuShares;
  at.set({ lc });
  at(71);
  if (memoryLimit !== 0) {
    at(72);
    lc.resources.memoryLimitInBytes = memoryLimit;
    at.set({ lc });
  }
  at(76);
  lc.resources.oomScoreAdj = oomScoreAdj;
  at.set({ lc });

  at(78);
  if (m.cpuCFSQuota) {
    at(81);
    let cpuPeriod = quotaPeriod;
    at.set({ cpuPeriod });
    at(82);
    if (DefaultFeatureGate.Enabled(kubefeatures.CPUCFSQuotaPeriod)) {
      at(83);
      cpuPeriod = Math.trunc(m.cpuCFSQuotaPeriod / microsecond);
      at.set({ cpuPeriod });
    }
    at(85);
    const cpuQuota = milliCPUToQuota(cpuLimit.MilliValue(), cpuPeriod);
    at.set({ cpuQuota });
    at(86);
    lc.resources.cpuQuota = cpuQuota;
    at(87);
    lc.resources.cpuPeriod = cpuPeriod;
    at.set({ lc });
  }

  at(90);
  lc.resources.hugepageLimits = GetHugepageLimitsFromResources(container.resources);
  at.set({ lc });

  at(92);
  return lc;
}

function GetHugepageLimitsFromResources(resources: v1.ResourceRequirements): runtimeapi.HugepageLimit[] {
  const at = go.enter('GetHugepageLimitsFromResources', { resources });
  const hugepageLimits: runtimeapi.HugepageLimit[] = [];

  at(100);
  for (const pageSize of HugePageSizes) {
    at(101);
    at.set({ pageSize });
    hugepageLimits.push({
      pageSize,
      limit: 0,
    });
    at.set({ hugepageLimits });
  }

  at(107);
  const requiredHugepageLimits = new Map<string, Int64>();
  at.set({ requiredHugepageLimits });
  for (const [resourceObj, amountObj] of Object.entries(resources.limits)) {
    at(109);
    at.set({ resourceObj, amountObj });
    if (!v1helper.IsHugePageResourceName(resourceObj)) {
      at(110);
      continue;
    }

    at(113);
    const [pageSize, err] = v1helper.HugePageSizeFromResourceName(resourceObj);
    at.set({ pageSize, err });
    at(114);
    if (err !== undefined) {
      at(116);
      continue;
    }

    at(119);
    const [sizeString, sizeErr] = v1helper.HugePageUnitSizeFromByteSize(pageSize.Value());
    at.set({ sizeString, err: sizeErr });
    at(120);
    if (sizeErr !== undefined) {
      at(122);
      continue;
    }
    at(124);
    requiredHugepageLimits.set(sizeString, int64(amountObj.Value()));
    at.set({ requiredHugepageLimits });
  }

  at(127);
  for (const hugepageLimit of hugepageLimits) {
    at(128);
    at.set({ hugepageLimit });
    const limit = requiredHugepageLimits.get(hugepageLimit.pageSize);
    at.set({ limit });
    if (limit !== undefined) {
      at(129);
      hugepageLimit.limit = limit;
      at.set({ hugepageLimit });
    }
  }

  at(133);
  return hugepageLimits;
}
