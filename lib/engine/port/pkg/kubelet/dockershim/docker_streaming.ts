/*
 * Port of pkg/kubelet/dockershim/docker_streaming.go at v1.20.2, blob c7d68ddeb6e73584b71ace0d6d5bc7a39bf55eb2.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: streams; a command says nothing.
 */
import type { Interface } from './libdocker/client.ts';

export interface streamingRuntime {
  readonly client: Interface;
}
