/*
 * Port of pkg/kubelet/dockershim/docker_service.go at v1.20.2, blob 48581c95614e229be0067c03d3908343122bb581.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: starting, streaming, and what no sync asks.
 */

import type * as dockertypes from '../../../vendor/github.com/docker/docker/api/types/types.ts';
import type { CheckpointManager } from '../checkpointmanager/checkpoint_manager.ts';
import type { OSInterface } from '../container/os.ts';
import type { ObjectCache } from '../util/cache/object_cache.ts';
import type { streamingRuntime } from './docker_streaming.ts';
import type { Interface } from './libdocker/client.ts';
import type { PluginManager } from './network/plugins.ts';

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

  readonly containerCleanupInfos: Map<string, unknown>;
}
