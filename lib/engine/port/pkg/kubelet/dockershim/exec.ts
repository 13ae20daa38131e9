/*
 * Port of pkg/kubelet/dockershim/exec.go at v1.20.2, blob a735759a615148298ca52ad2ea1630f9420403a9.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: streams, terminals, timeouts, and waiting for a command that is over at once.
 */
import { Errorf, type GoError } from '../../../../go-error.ts';
import type * as dockertypes from '../../../vendor/github.com/docker/docker/api/types/types.ts';
import type { Interface } from './libdocker/client.ts';

export interface ExecHandler {
  ExecInContainer(
    client: Interface,
    container: dockertypes.ContainerJSON,
    cmd: readonly string[] | undefined,
  ): GoError | undefined;
}

export class dockerExitError extends Error {
  readonly Inspect: dockertypes.ContainerExecInspect;

  constructor(Inspect: dockertypes.ContainerExecInspect) {
    super(`Error executing in Docker Container: ${Inspect.ExitCode}`);
    this.Inspect = Inspect;
  }

  ExitStatus(): number {
    return this.Inspect.ExitCode;
  }
}

/** A class, as it stands behind an interface. */
export class NativeExecHandler implements ExecHandler {
  ExecInContainer(
    client: Interface,
    container: dockertypes.ContainerJSON,
    cmd: readonly string[] | undefined,
  ): GoError | undefined {
    const createOpts = {
      Cmd: cmd,
      AttachStdin: false,
      AttachStdout: true,
      AttachStderr: true,
      Tty: false,
    };
    const [execObj, createErr] = client.CreateExec(container.Id, createOpts);
    if (createErr !== undefined) {
      return Errorf('failed to exec in container - Exec setup failed - %v', createErr);
    }

    const startOpts = { Detach: false, Tty: false };
    const err = client.StartExec(execObj.Id, startOpts);
    if (err !== undefined) {
      return err;
    }

    const [inspect, inspectErr] = client.InspectExec(execObj.Id);
    if (inspectErr !== undefined) {
      return inspectErr;
    }

    if (!inspect.Running) {
      if (inspect.ExitCode !== 0) {
        return new dockerExitError(inspect);
      }
    }

    return undefined;
  }
}
