/*
 * Port of vendor/github.com/docker/docker/api/types/container/config.go at v1.20.2, blob f767195b94b413a13a1e589231c424183cb49b45.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON, and a field left out has its zero value.
 */
import type { PortSet } from '../../../../go-connections/nat/nat.ts';

export interface HealthConfig {
  readonly Test?: readonly string[];
}

/** What a container is, wherever it runs. Of a list or map, nil is undefined. */
export interface Config {
  Hostname?: string;
  Domainname?: string;
  User?: string;
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  AttachStderr?: boolean;
  ExposedPorts?: PortSet;
  Tty?: boolean;
  OpenStdin?: boolean;
  StdinOnce?: boolean;
  Env?: readonly string[];
  Cmd?: readonly string[];
  Healthcheck?: HealthConfig;
  ArgsEscaped?: boolean;
  Image?: string;
  Volumes?: Readonly<Record<string, Readonly<Record<string, never>>>>;
  WorkingDir?: string;
  Entrypoint?: readonly string[];
  NetworkDisabled?: boolean;
  MacAddress?: string;
  OnBuild?: readonly string[];
  Labels?: Readonly<Record<string, string>>;
  StopSignal?: string;
  StopTimeout?: number;
  Shell?: readonly string[];
}
