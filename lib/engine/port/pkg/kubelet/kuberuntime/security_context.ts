/*
 * Port of pkg/kubelet/kuberuntime/security_context.go at v1.20.2, blob 45f0d599541137548c2f64a48165db7642efe027.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. It lights no lines, so the caller hands it the `back` of its marks for the three functions it calls that do.
 */
import type { Int64 } from '../../../../go/int64.ts';
import type { At } from '../../../../trace.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import * as apparmor from '../../security/apparmor/helpers.ts';
import * as securitycontext from '../../securitycontext/util.ts';
import { getSeccompProfile, getSeccompProfilePath, namespacesForPod } from './helpers.ts';
import type { kubeGenericRuntimeManager } from './kuberuntime_manager.ts';

export function determineEffectiveSecurityContext(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  container: v1.Container,
  uid: Int64 | undefined,
  username: string,
  back: At['back'],
): runtimeapi.LinuxContainerSecurityContext {
  const effectiveSc = securitycontext.DetermineEffectiveSecurityContext(pod, container);
  const synthesized: runtimeapi.LinuxContainerSecurityContext = convertToRuntimeSecurityContext(effectiveSc) ?? {
    maskedPaths: securitycontext.ConvertToRuntimeMaskedPaths(effectiveSc?.procMount),
    readonlyPaths: securitycontext.ConvertToRuntimeReadonlyPaths(effectiveSc?.procMount),
    supplementalGroups: [],
  };

  synthesized.seccompProfilePath = back(
    getSeccompProfilePath(
      m,
      pod.metadata.annotations,
      container.name,
      pod.spec.securityContext,
      container.securityContext,
    ),
  );

  synthesized.seccomp = back(
    getSeccompProfile(m, pod.metadata.annotations, container.name, pod.spec.securityContext, container.securityContext),
  );

  synthesized.apparmorProfile = apparmor.GetProfileNameFromPodAnnotations(pod.metadata.annotations, container.name);

  if (synthesized.runAsUser === undefined) {
    if (uid !== undefined) {
      synthesized.runAsUser = { value: uid };
    }
    synthesized.runAsUsername = username;
  }

  synthesized.namespaceOptions = back(namespacesForPod(pod));
  const podSc = pod.spec.securityContext;
  if (podSc !== undefined) {
    if (podSc.fsGroup !== undefined) {
      synthesized.supplementalGroups.push(podSc.fsGroup);
    }

    if (podSc.supplementalGroups.length !== 0) {
      for (const sg of podSc.supplementalGroups) {
        synthesized.supplementalGroups.push(sg);
      }
    }
  }
  const groups = m.runtimeHelper.GetExtraSupplementalGroupsForPod(pod);
  if (groups.length > 0) {
    synthesized.supplementalGroups.push(...groups);
  }

  synthesized.noNewPrivs = securitycontext.AddNoNewPrivileges(effectiveSc);

  synthesized.maskedPaths = securitycontext.ConvertToRuntimeMaskedPaths(effectiveSc?.procMount);
  synthesized.readonlyPaths = securitycontext.ConvertToRuntimeReadonlyPaths(effectiveSc?.procMount);

  return synthesized;
}

function convertToRuntimeSecurityContext(
  securityContext: v1.SecurityContext | undefined,
): runtimeapi.LinuxContainerSecurityContext | undefined {
  if (securityContext === undefined) {
    return undefined;
  }

  const sc: runtimeapi.LinuxContainerSecurityContext = {
    capabilities: convertToRuntimeCapabilities(securityContext.capabilities),
    selinuxOptions: convertToRuntimeSELinuxOption(securityContext.seLinuxOptions),
    supplementalGroups: [],
  };
  if (securityContext.runAsUser !== undefined) {
    sc.runAsUser = { value: securityContext.runAsUser };
  }
  if (securityContext.runAsGroup !== undefined) {
    sc.runAsGroup = { value: securityContext.runAsGroup };
  }
  if (securityContext.privileged !== undefined) {
    sc.privileged = securityContext.privileged;
  }
  if (securityContext.readOnlyRootFilesystem !== undefined) {
    sc.readonlyRootfs = securityContext.readOnlyRootFilesystem;
  }

  return sc;
}

function convertToRuntimeSELinuxOption(opts: v1.SELinuxOptions | undefined): runtimeapi.SELinuxOption | undefined {
  if (opts === undefined) {
    return undefined;
  }

  return {
    user: opts.user,
    role: opts.role,
    type: opts.type,
    level: opts.level,
  };
}

function convertToRuntimeCapabilities(opts: v1.Capabilities | undefined): runtimeapi.Capability | undefined {
  if (opts === undefined) {
    return undefined;
  }

  const capabilities: runtimeapi.Capability = {
    addCapabilities: [],
    dropCapabilities: [],
  };
  for (const [index, value] of opts.add.entries()) {
    capabilities.addCapabilities[index] = value;
  }
  for (const [index, value] of opts.drop.entries()) {
    capabilities.dropCapabilities[index] = value;
  }

  return capabilities;
}
