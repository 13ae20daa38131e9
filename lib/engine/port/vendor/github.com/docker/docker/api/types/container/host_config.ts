/*
 * Port of vendor/github.com/docker/docker/api/types/container/host_config.go at v1.20.2, blob c3de3d976a57b3165e4f252fa3a5ede7abcfda72.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON, and a field left out has its zero value. Left out: what modes can be asked, and the types of fields that kubelet never sets.
 */
import type { Int64 } from '../../../../../../../../go/int64.ts';
import type { PortMap } from '../../../../go-connections/nat/nat.ts';

export interface DeviceMapping {
  readonly PathOnHost: string;
  readonly PathInContainer: string;
  readonly CgroupPermissions: string;
}

export interface RestartPolicy {
  readonly Name: string;
  readonly MaximumRetryCount?: number;
}

export interface LogConfig {
  readonly Type: string;
  readonly Config?: Readonly<Record<string, string>>;
}

/** Limits; a HostConfig embeds it. Of a list, nil is undefined. */
export interface Resources {
  /** `CPUShares` in Go; so with the other names in Cpu. */
  CpuShares?: Int64;
  /** Bytes. */
  Memory?: Int64;
  NanoCpus?: Int64;
  CgroupParent?: string;
  BlkioWeight?: number;
  CpuPeriod?: Int64;
  CpuQuota?: Int64;
  CpuRealtimePeriod?: Int64;
  CpuRealtimeRuntime?: Int64;
  CpusetCpus?: string;
  CpusetMems?: string;
  Devices?: readonly DeviceMapping[];
  DeviceCgroupRules?: readonly string[];
  KernelMemory?: Int64;
  KernelMemoryTCP?: Int64;
  MemoryReservation?: Int64;
  MemorySwap?: Int64;
  MemorySwappiness?: Int64;
  OomKillDisable?: boolean;
  PidsLimit?: Int64;
  CpuCount?: Int64;
  CpuPercent?: Int64;
  IOMaximumIOps?: Int64;
  IOMaximumBandwidth?: Int64;
}

/** What a container gets of this host. Of a list or map, nil is undefined. */
export interface HostConfig extends Resources {
  Binds?: readonly string[];
  ContainerIDFile?: string;
  LogConfig?: LogConfig;
  NetworkMode?: string;
  PortBindings?: PortMap;
  RestartPolicy?: RestartPolicy;
  AutoRemove?: boolean;
  VolumeDriver?: string;
  VolumesFrom?: readonly string[];
  CapAdd?: readonly string[];
  CapDrop?: readonly string[];
  Capabilities?: readonly string[];
  /** `DNS` in Go; so with the next two. */
  Dns?: readonly string[];
  DnsOptions?: readonly string[];
  DnsSearch?: readonly string[];
  ExtraHosts?: readonly string[];
  GroupAdd?: readonly string[];
  IpcMode?: string;
  Cgroup?: string;
  Links?: readonly string[];
  OomScoreAdj?: number;
  PidMode?: string;
  Privileged?: boolean;
  PublishAllPorts?: boolean;
  ReadonlyRootfs?: boolean;
  SecurityOpt?: readonly string[];
  StorageOpt?: Readonly<Record<string, string>>;
  Tmpfs?: Readonly<Record<string, string>>;
  UTSMode?: string;
  UsernsMode?: string;
  /** Bytes. */
  ShmSize?: Int64;
  Sysctls?: Readonly<Record<string, string>>;
  Runtime?: string;
  /** Height and width. */
  ConsoleSize?: readonly [number, number];
  Isolation?: string;
  MaskedPaths?: readonly string[];
  ReadonlyPaths?: readonly string[];
  Init?: boolean;
}
