/*
 * Port of pkg/securitycontext/util.go at v1.20.2, blob e960dc9325f38c9e180d9bd160774a89a693cc9c.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; a new object stands for Go's copy. Left out: what SyncPod does not reach.
 */

import type { Writable } from '../../../wire/index.ts';
import * as v1 from '../../staging/src/k8s.io/api/core/v1/types.ts';

type SecurityContext = Writable<v1.SecurityContext>;

export function DetermineEffectiveSecurityContext(pod: v1.Pod, container: v1.Container): v1.SecurityContext {
  const effectiveSc = securityContextFromPodSecurityContext(pod);
  const containerSc = container.securityContext;

  if (effectiveSc === undefined && containerSc === undefined) {
    return {};
  }
  if (effectiveSc !== undefined && containerSc === undefined) {
    return effectiveSc;
  }
  if (effectiveSc === undefined && containerSc !== undefined) {
    return containerSc;
  }
  // TypeScript cannot see that neither is nil here.
  if (effectiveSc === undefined || containerSc === undefined) {
    return {};
  }

  if (containerSc.seLinuxOptions !== undefined) {
    effectiveSc.seLinuxOptions = { ...containerSc.seLinuxOptions };
  }

  if (containerSc.windowsOptions !== undefined) {
    const windowsOptions = { ...effectiveSc.windowsOptions };
    if (
      containerSc.windowsOptions.gmsaCredentialSpecName !== undefined ||
      containerSc.windowsOptions.gmsaCredentialSpec !== undefined
    ) {
      windowsOptions.gmsaCredentialSpecName = containerSc.windowsOptions.gmsaCredentialSpecName;
      windowsOptions.gmsaCredentialSpec = containerSc.windowsOptions.gmsaCredentialSpec;
    }
    if (containerSc.windowsOptions.runAsUserName !== undefined) {
      windowsOptions.runAsUserName = containerSc.windowsOptions.runAsUserName;
    }
    effectiveSc.windowsOptions = windowsOptions;
  }

  if (containerSc.capabilities !== undefined) {
    effectiveSc.capabilities = { add: [...containerSc.capabilities.add], drop: [...containerSc.capabilities.drop] };
  }

  if (containerSc.privileged !== undefined) {
    effectiveSc.privileged = containerSc.privileged;
  }

  if (containerSc.runAsUser !== undefined) {
    effectiveSc.runAsUser = containerSc.runAsUser;
  }

  if (containerSc.runAsGroup !== undefined) {
    effectiveSc.runAsGroup = containerSc.runAsGroup;
  }

  if (containerSc.runAsNonRoot !== undefined) {
    effectiveSc.runAsNonRoot = containerSc.runAsNonRoot;
  }

  if (containerSc.readOnlyRootFilesystem !== undefined) {
    effectiveSc.readOnlyRootFilesystem = containerSc.readOnlyRootFilesystem;
  }

  if (containerSc.allowPrivilegeEscalation !== undefined) {
    effectiveSc.allowPrivilegeEscalation = containerSc.allowPrivilegeEscalation;
  }

  if (containerSc.procMount !== undefined) {
    effectiveSc.procMount = containerSc.procMount;
  }

  return effectiveSc;
}

function securityContextFromPodSecurityContext(pod: v1.Pod): SecurityContext | undefined {
  if (pod.spec.securityContext === undefined) {
    return undefined;
  }

  const synthesized: SecurityContext = {};

  if (pod.spec.securityContext.seLinuxOptions !== undefined) {
    synthesized.seLinuxOptions = { ...pod.spec.securityContext.seLinuxOptions };
  }

  if (pod.spec.securityContext.windowsOptions !== undefined) {
    synthesized.windowsOptions = { ...pod.spec.securityContext.windowsOptions };
  }

  if (pod.spec.securityContext.runAsUser !== undefined) {
    synthesized.runAsUser = pod.spec.securityContext.runAsUser;
  }

  if (pod.spec.securityContext.runAsGroup !== undefined) {
    synthesized.runAsGroup = pod.spec.securityContext.runAsGroup;
  }

  if (pod.spec.securityContext.runAsNonRoot !== undefined) {
    synthesized.runAsNonRoot = pod.spec.securityContext.runAsNonRoot;
  }

  return synthesized;
}

export function AddNoNewPrivileges(sc: v1.SecurityContext | undefined): boolean {
  if (sc === undefined) {
    return false;
  }

  if (sc.allowPrivilegeEscalation === undefined) {
    return false;
  }

  return !sc.allowPrivilegeEscalation;
}

const defaultMaskedPaths: readonly string[] = [
  '/proc/acpi',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
];
const defaultReadonlyPaths: readonly string[] = [
  '/proc/asound',
  '/proc/bus',
  '/proc/fs',
  '/proc/irq',
  '/proc/sys',
  '/proc/sysrq-trigger',
];

export function ConvertToRuntimeMaskedPaths(opt: v1.ProcMountType | undefined): readonly string[] {
  if (opt === v1.UnmaskedProcMount) {
    return [];
  }

  return defaultMaskedPaths;
}

export function ConvertToRuntimeReadonlyPaths(opt: v1.ProcMountType | undefined): readonly string[] {
  if (opt === v1.UnmaskedProcMount) {
    return [];
  }

  return defaultReadonlyPaths;
}
