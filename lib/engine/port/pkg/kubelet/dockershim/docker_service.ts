/*
 * Port of pkg/kubelet/dockershim/docker_service.go at v1.20.2, blob 48581c95614e229be0067c03d3908343122bb581.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. NewDockerService is handed every edge of the node. Left out: starting, streaming, and what no sync asks.
 */

import { Errorf, type GoError, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import * as semver from '../../../vendor/github.com/blang/semver/semver.ts';
import type * as dockertypes from '../../../vendor/github.com/docker/docker/api/types/types.ts';
import type { CheckpointManager } from '../checkpointmanager/checkpoint_manager.ts';
import type { OSInterface } from '../container/os.ts';
import { NewObjectCache, type ObjectCache } from '../util/cache/object_cache.ts';
import {
  ContainerStatus,
  CreateContainer,
  ListContainers,
  RemoveContainer,
  StartContainer,
  StopContainer,
} from './docker_container.ts';
import type { containerCleanupInfo } from './docker_container_unsupported.ts';
import { ImageStatus, PullImage } from './docker_image.ts';
import {
  defaultSandboxImage,
  ListPodSandbox,
  PodSandboxStatus,
  RemovePodSandbox,
  RunPodSandbox,
  StopPodSandbox,
} from './docker_sandbox.ts';
import { ExecSync, type streamingRuntime } from './docker_streaming.ts';
import { NativeExecHandler } from './exec.ts';
import type { Interface } from './libdocker/client.ts';
import { type NetworkPlugin, NewPluginManager, type PluginManager } from './network/plugins.ts';

const go = goFile('pkg/kubelet/dockershim/docker_service.go');

export const namespaceModeHost = 'host';

export const containerTypeLabelKey = 'io.kubernetes.docker.type';
export const containerTypeLabelSandbox = 'podsandbox';
export const containerTypeLabelContainer = 'container';
export const containerLogPathLabelKey = 'io.kubernetes.container.logpath';
export const sandboxIDLabelKey = 'io.kubernetes.sandbox.id';

/** Nanoseconds. */
const versionCacheTTL = 60n * 1_000_000_000n;

const defaultCgroupDriver = 'cgroupfs';

export interface CRIService extends runtimeapi.RuntimeService, runtimeapi.ImageService {}

export const internalLabelKeys = [containerTypeLabelKey, containerLogPathLabelKey, sandboxIDLabelKey];

/** `now` gives Unix time in nanoseconds. */
export function NewDockerService(
  client: Interface,
  os: OSInterface,
  plugin: NetworkPlugin,
  checkpointManager: CheckpointManager,
  now: () => bigint,
): CRIService {
  const ds: dockerService = {
    client,
    os,
    podSandboxImage: defaultSandboxImage,
    streamingRuntime: {
      client,
      execHandler: new NativeExecHandler(),
    },
    network: NewPluginManager(plugin),
    cgroupDriver: defaultCgroupDriver,
    checkpointManager,
    versionCache: NewObjectCache(() => getDockerVersion(ds), versionCacheTTL, now),
    networkReady: new Map(),
    containerCleanupInfos: new Map(),
  };
  return {
    RunPodSandbox: (r) => RunPodSandbox(ds, r),
    StopPodSandbox: (r) => StopPodSandbox(ds, r),
    RemovePodSandbox: (r) => RemovePodSandbox(ds, r),
    PodSandboxStatus: (r) => PodSandboxStatus(ds, r),
    ListPodSandbox: (r) => ListPodSandbox(ds, r),
    CreateContainer: (r) => CreateContainer(ds, r),
    StartContainer: (r) => StartContainer(ds, r),
    StopContainer: (r) => StopContainer(ds, r),
    RemoveContainer: (r) => RemoveContainer(ds, r),
    ListContainers: (r) => ListContainers(ds, r),
    ContainerStatus: (r) => ContainerStatus(ds, r),
    ExecSync: (r) => ExecSync(ds, r),
    ImageStatus: (r) => ImageStatus(ds, r),
    PullImage: (r) => PullImage(ds, r),
  };
}

export interface dockerService {
  readonly client: Interface;
  readonly os: OSInterface;
  readonly podSandboxImage: string;
  readonly streamingRuntime: streamingRuntime;

  readonly network: PluginManager;
  readonly networkReady: Map<string, boolean>;

  readonly cgroupDriver: string;
  readonly checkpointManager: CheckpointManager;
  readonly versionCache: ObjectCache<dockertypes.Version>;

  readonly containerCleanupInfos: Map<string, containerCleanupInfo>;
}

function getDockerVersion(ds: dockerService): Result<dockertypes.Version> {
  const at = go.enter('dockerService.getDockerVersion');
  at(336);
  const [v, err] = ds.client.Version();
  at.set({ v, err });
  at(337);
  if (err !== undefined) {
    at(338);
    return [undefined, Errorf('failed to get docker version: %v', err)];
  }
  at(342);
  v.ApiVersion = `${v.ApiVersion}.0`;
  at.set({ v });
  at(343);
  return [v];
}

export function GenerateExpectedCgroupParent(
  ds: dockerService,
  cgroupParent: string,
): readonly [cgroupParent: string, err?: GoError] {
  const at = go.enter('dockerService.GenerateExpectedCgroupParent', { cgroupParent });
  at(462);
  let expected = cgroupParent;
  if (cgroupParent !== '') {
    at(467);
    if (ds.cgroupDriver === 'systemd') {
      at(469);
      expected = cgroupParent.split('/').at(-1) ?? '';
      at.set({ cgroupParent: expected });
    }
  }
  at(472);
  at(473);
  return [expected];
}

export function getDockerAPIVersion(ds: dockerService): Result<semver.Version> {
  const at = go.enter('dockerService.getDockerAPIVersion');
  at(499);
  let dv: dockertypes.Version | undefined;
  at(500);
  let err: GoError | undefined;
  at(501);
  if (ds.versionCache !== undefined) {
    at(502);
    [dv, err] = getDockerVersionFromCache(ds);
  } else {
    at(504);
    [dv, err] = getDockerVersion(ds);
  }
  at.set({ dv, err });
  at(506);
  if (err !== undefined) {
    at(507);
    return [undefined, err];
  }

  at(510);
  const [apiVersion, parseErr] = semver.Parse(dv?.ApiVersion ?? '');
  at.set({ apiVersion, err: parseErr });
  at(511);
  if (parseErr !== undefined) {
    at(512);
    return [undefined, parseErr];
  }
  at(514);
  return [apiVersion];
}

function getDockerVersionFromCache(ds: dockerService): Result<dockertypes.Version> {
  const at = go.enter('dockerService.getDockerVersionFromCache');
  at(519);
  const dummyKey = 'version';
  at(520);
  const [value, err] = ds.versionCache.Get(dummyKey);
  at.set({ value, err });
  at(521);
  if (err !== undefined) {
    at(522);
    return [undefined, err];
  }
  at(524);
  const dv = value;
  at(525);
  at(528);
  return [dv];
}
