/*
 * Port of pkg/features/kube_features.go at v1.20.2, blob 575a0a2e102d7b91b6412df0c0116189ec288aa3.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the gates that no ported function asks for.
 */

export const Sysctls = 'Sysctls';
export const EphemeralContainers = 'EphemeralContainers';
export const CPUCFSQuotaPeriod = 'CustomCPUCFSQuotaPeriod';

export type Feature = typeof Sysctls | typeof EphemeralContainers | typeof CPUCFSQuotaPeriod;

export const defaultKubernetesFeatureGates: Readonly<Record<Feature, boolean>> = {
  [Sysctls]: true,
  [EphemeralContainers]: false,
  [CPUCFSQuotaPeriod]: false,
};
