/*
 * Port of pkg/kubelet/dockershim/docker_streaming.go at v1.20.2, blob c7d68ddeb6e73584b71ace0d6d5bc7a39bf55eb2.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: streams, as a command of this node says nothing, and what no sync calls.
 */
import { Errorf, type GoError, type Result } from '../../../../go-error.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type * as dockertypes from '../../../vendor/github.com/docker/docker/api/types/types.ts';
import type { dockerService } from './docker_service.ts';
import { dockerExitError, type ExecHandler } from './exec.ts';
import type { Interface } from './libdocker/client.ts';

export interface streamingRuntime {
  readonly client: Interface;
  readonly execHandler: ExecHandler;
}

function exec(r: streamingRuntime, containerID: string, cmd: readonly string[] | undefined): GoError | undefined {
  const [container, err] = checkContainerStatus(r.client, containerID);
  if (err !== undefined) {
    return err;
  }

  return r.execHandler.ExecInContainer(r.client, container, cmd);
}

export function ExecSync(ds: dockerService, req: runtimeapi.ExecSyncRequest): Result<runtimeapi.ExecSyncResponse> {
  const err = exec(ds.streamingRuntime, req.containerId, req.cmd);

  let exitCode = 0;
  if (err !== undefined) {
    if (!(err instanceof dockerExitError)) {
      return [undefined, err];
    }

    exitCode = err.ExitStatus();
  }
  return [
    {
      stdout: '',
      stderr: '',
      exitCode,
    },
  ];
}

function checkContainerStatus(client: Interface, containerID: string): Result<dockertypes.ContainerJSON> {
  const [container, err] = client.InspectContainer(containerID);
  if (err !== undefined) {
    return [undefined, err];
  }
  if (!container.State.Running) {
    return [undefined, Errorf('container not running (%s)', container.Id)];
  }
  return [container];
}
