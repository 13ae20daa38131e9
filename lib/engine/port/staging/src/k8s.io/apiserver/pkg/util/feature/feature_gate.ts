/*
 * Port of staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.go at v1.20.2, blob 5911b7568c4ff04ebcbae84fd250a8bfe8cc41f6.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript, with one gate set at a time, that of the node which a replay runs on. Left out: registration.
 */
import { defaultKubernetesFeatureGates, type Feature } from '../../../../../../../pkg/features/kube_features.ts';

let enabled: Readonly<Record<Feature, boolean>> = defaultKubernetesFeatureGates;

export const DefaultFeatureGate = {
  Enabled: (key: Feature): boolean => enabled[key],
};

/** Runs `body` on a node with these gates; always restores those before. */
export function withFeatureGates<T>(gates: Partial<Readonly<Record<Feature, boolean>>>, body: () => T): T {
  const before = enabled;
  enabled = { ...defaultKubernetesFeatureGates, ...gates };
  try {
    return body();
  } finally {
    enabled = before;
  }
}
