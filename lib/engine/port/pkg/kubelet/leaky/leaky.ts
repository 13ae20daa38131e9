/*
 * Port of pkg/kubelet/leaky/leaky.go at v1.20.2, blob 7c75002c47eef65a80a8b4be84f3be9148d7a3f5.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
export const PodInfraContainerName = 'POD';
