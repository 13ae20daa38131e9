/*
 * Port of vendor/github.com/docker/go-connections/nat/nat.go at v1.20.2, blob bb7e4e336950b3e1d653e89e8291b2e37291c918.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON. Left out: parsing.
 */

export interface PortBinding {
  /** `HostIP` in Go. */
  readonly HostIp: string;
  readonly HostPort: string;
}

/** `80/tcp`. */
export type Port = string;

export type PortSet = Readonly<Record<Port, Readonly<Record<string, never>>>>;

export type PortMap = Readonly<Record<Port, readonly PortBinding[]>>;
