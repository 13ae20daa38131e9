/*
 * Port of vendor/github.com/docker/docker/api/types/configs.go at v1.20.2, blob 178e911a7afc264906d271f143f853b442a26b75.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON, and a field left out has its zero value. Left out: what kubelet does not use.
 */
import type { Config } from './container/config.ts';
import type { HostConfig } from './container/host_config.ts';

export interface ContainerCreateConfig {
  Name: string;
  readonly Config: Config;
  readonly HostConfig: HostConfig;
}

export interface ExecConfig {
  readonly Tty?: boolean;
  readonly AttachStdin?: boolean;
  readonly AttachStderr?: boolean;
  readonly AttachStdout?: boolean;
  /** nil is undefined. */
  readonly Cmd?: readonly string[];
}
