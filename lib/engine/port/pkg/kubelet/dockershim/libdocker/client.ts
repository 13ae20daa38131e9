/*
 * Port of pkg/kubelet/dockershim/libdocker/client.go at v1.20.2, blob 2e454ebc56dbaac95033c6eb541161589063ec2b.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: connecting, and the calls that no sync makes.
 */

import type { GoError, Result } from '../../../../../go-error.ts';
import type { AuthConfig } from '../../../../vendor/github.com/docker/docker/api/types/auth.ts';
import type {
  ContainerListOptions,
  ContainerRemoveOptions,
  ImagePullOptions,
} from '../../../../vendor/github.com/docker/docker/api/types/client.ts';
import type {
  ContainerCreateConfig,
  ExecConfig,
} from '../../../../vendor/github.com/docker/docker/api/types/configs.ts';
import type { ContainerCreateCreatedBody } from '../../../../vendor/github.com/docker/docker/api/types/container/container_create.ts';
import type * as dockertypes from '../../../../vendor/github.com/docker/docker/api/types/types.ts';

export const StatusRunningPrefix = 'Up';
export const StatusCreatedPrefix = 'Created';
export const StatusExitedPrefix = 'Exited';

/** The Docker Engine as kubelet calls it. */
export interface Interface {
  ListContainers(options: ContainerListOptions): Result<readonly dockertypes.Container[]>;
  InspectContainer(id: string): Result<dockertypes.ContainerJSON>;
  CreateContainer(opts: ContainerCreateConfig): Result<ContainerCreateCreatedBody>;
  StartContainer(id: string): GoError | undefined;
  /** `timeout` in nanoseconds. */
  StopContainer(id: string, timeout: bigint): GoError | undefined;
  RemoveContainer(id: string, opts: ContainerRemoveOptions): GoError | undefined;
  /** Fails with an ImageNotFoundError where there is none; so does the next. */
  InspectImageByRef(imageRef: string): Result<dockertypes.ImageInspect>;
  InspectImageByID(imageID: string): Result<dockertypes.ImageInspect>;
  PullImage(image: string, auth: AuthConfig, opts: ImagePullOptions): GoError | undefined;
  Version(): Result<dockertypes.Version>;
  CreateExec(id: string, opts: ExecConfig): Result<dockertypes.IDResponse>;
  StartExec(id: string, opts: dockertypes.ExecStartCheck): GoError | undefined;
  InspectExec(id: string): Result<dockertypes.ContainerExecInspect>;
}
