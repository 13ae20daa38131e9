/*
 * Port of vendor/github.com/docker/docker/api/types/types.go at v1.20.2, blob a39ffcb7be2d05be39b9950028e06fa3c2ea2e21.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON, and a field left out has its zero value. Left out: the types and fields that kubelet does not read.
 */
import type { Config } from './container/config.ts';
import type { HostConfig } from './container/host_config.ts';

export interface ImageInspect {
  /** `ID` in Go, as every `Id` here. */
  readonly Id: string;
  readonly RepoTags?: readonly string[];
  readonly RepoDigests?: readonly string[];
  readonly Config?: Config;
  readonly Size: number;
  readonly VirtualSize: number;
}

/** One line of `docker ps`. */
export interface Container {
  readonly Id: string;
  /** Each with a slash in front. */
  readonly Names: readonly string[];
  readonly Image: string;
  readonly ImageID: string;
  /** Unix time in seconds. */
  readonly Created: number;
  readonly Labels: Readonly<Record<string, string>>;
  readonly State: string;
  /** `Up …`, `Created` or `Exited (…) …`. */
  readonly Status: string;
}

export interface Version {
  readonly Version: string;
  /** `APIVersion` in Go. Kubelet writes to it. */
  ApiVersion: string;
}

export interface ExecStartCheck {
  readonly Detach: boolean;
  readonly Tty: boolean;
}

export interface ContainerState {
  readonly Status: string;
  readonly Running: boolean;
  readonly OOMKilled: boolean;
  readonly Pid: number;
  readonly ExitCode: number;
  readonly Error: string;
  /** RFC 3339 with nanoseconds, `0001-01-01T00:00:00Z` for never; so is the next. */
  readonly StartedAt: string;
  readonly FinishedAt: string;
}

/** What `docker inspect` says. */
export interface ContainerJSON {
  readonly Id: string;
  /** RFC 3339 with nanoseconds. */
  readonly Created: string;
  readonly State: ContainerState;
  /** The image's id. */
  readonly Image: string;
  readonly ResolvConfPath: string;
  readonly LogPath: string;
  /** With a slash in front. */
  readonly Name: string;
  readonly HostConfig: Readonly<HostConfig>;
  readonly Mounts?: readonly MountPoint[];
  readonly Config: Readonly<Config>;
  readonly NetworkSettings: NetworkSettings;
}

/** What Docker's own networks know. A CNI plugin's address is not among it. */
export interface NetworkSettings {
  readonly IPAddress: string;
  readonly GlobalIPv6Address: string;
}

export interface MountPoint {
  readonly Source: string;
  readonly Destination: string;
  readonly RW: boolean;
}

export interface IDResponse {
  readonly Id: string;
}

export interface ContainerExecInspect {
  readonly ExecID: string;
  readonly ContainerID?: string;
  readonly Running: boolean;
  readonly ExitCode: number;
  readonly Pid?: number;
}
