/*
 * Port of pkg/kubelet/types/labels.go at v1.20.2, blob c4dad6302e55f4d805b6d0a353e1a2310e1b9074.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
type Labels = Readonly<Record<string, string>>;

export const KubernetesPodNameLabel = 'io.kubernetes.pod.name';
export const KubernetesPodNamespaceLabel = 'io.kubernetes.pod.namespace';
export const KubernetesPodUIDLabel = 'io.kubernetes.pod.uid';
export const KubernetesContainerNameLabel = 'io.kubernetes.container.name';

export function GetContainerName(labels: Labels): string {
  return labels[KubernetesContainerNameLabel] ?? '';
}

export function GetPodName(labels: Labels): string {
  return labels[KubernetesPodNameLabel] ?? '';
}

export function GetPodUID(labels: Labels): string {
  return labels[KubernetesPodUIDLabel] ?? '';
}

export function GetPodNamespace(labels: Labels): string {
  return labels[KubernetesPodNamespaceLabel] ?? '';
}
