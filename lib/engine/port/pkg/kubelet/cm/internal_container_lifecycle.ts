/*
 * Port of pkg/kubelet/cm/internal_container_lifecycle.go at v1.20.2, blob 690718e4e68acc4644e2e1e38b3ef587d7ffb00b.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the implementation, which assigns processors.
 */
import type { GoError } from '../../../../go-error.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';

export interface InternalContainerLifecycle {
  PreStartContainer(pod: v1.Pod, container: v1.Container, containerID: string): GoError | undefined;
  PreStopContainer(containerID: string): GoError | undefined;
  PostStopContainer(containerID: string): GoError | undefined;
}
