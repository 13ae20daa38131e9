/*
 * Port of pkg/kubelet/logs/container_log_manager.go at v1.20.2, blob 56e4f31169d8dceb5e903b6764d386ebf46e98ff.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: rotation; only the interface that removes a log is here.
 */
import type { GoError } from '../../../../go-error.ts';

export interface ContainerLogManager {
  Clean(containerID: string): GoError | undefined;
}
