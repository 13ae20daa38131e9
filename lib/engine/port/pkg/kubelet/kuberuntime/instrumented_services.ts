/*
 * Port of pkg/kubelet/kuberuntime/instrumented_services.go at v1.20.2, blob d31807be5ac521cb7cf7d24a4edb73e273f054bd.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the measurements themselves, and the calls that no sync makes. The services are classes, since they stand behind an interface.
 */

import type { Int64 } from '../../../../go/int64.ts';
import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type * as internalapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/services.ts';

const go = goFile('pkg/kubelet/kuberuntime/instrumented_services.go');

export function newInstrumentedRuntimeService(service: internalapi.RuntimeService): internalapi.RuntimeService {
  return new instrumentedRuntimeService(service);
}

export function newInstrumentedImageManagerService(
  service: internalapi.ImageManagerService,
): internalapi.ImageManagerService {
  return new instrumentedImageManagerService(service);
}

function recordOperation(operation: string): void {
  const at = go.enter('recordOperation', { operation });
  at(51);
  at(52);
}

function recordError(operation: string, err: GoError | undefined): void {
  const at = go.enter('recordError', { operation, err });
  at(57);
  if (err !== undefined) {
    at(58);
  }
}

class instrumentedRuntimeService implements internalapi.RuntimeService {
  readonly service: internalapi.RuntimeService;

  constructor(service: internalapi.RuntimeService) {
    this.service = service;
  }

  CreateContainer(
    podSandboxID: string,
    config: runtimeapi.ContainerConfig,
    sandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [string, GoError?] {
    const at = go.enter('instrumentedRuntimeService.CreateContainer', { podSandboxID, config, sandboxConfig });
    const operation = 'create_container';
    at(84);
    const [out, err] = this.service.CreateContainer(podSandboxID, config, sandboxConfig);
    at.set({ out, err });
    at(85);
    recordError(operation, err);
    at(86);
    recordOperation(operation);
    return [out, err];
  }

  StartContainer(containerID: string): GoError | undefined {
    const at = go.enter('instrumentedRuntimeService.StartContainer', { containerID });
    const operation = 'start_container';
    at(93);
    const err = this.service.StartContainer(containerID);
    at.set({ err });
    at(94);
    recordError(operation, err);
    at(95);
    recordOperation(operation);
    return err;
  }

  StopContainer(containerID: string, timeout: Int64): GoError | undefined {
    const at = go.enter('instrumentedRuntimeService.StopContainer', { containerID, timeout });
    const operation = 'stop_container';
    at(102);
    const err = this.service.StopContainer(containerID, timeout);
    at.set({ err });
    at(103);
    recordError(operation, err);
    at(104);
    recordOperation(operation);
    return err;
  }

  RemoveContainer(containerID: string): GoError | undefined {
    const at = go.enter('instrumentedRuntimeService.RemoveContainer', { containerID });
    const operation = 'remove_container';
    at(111);
    const err = this.service.RemoveContainer(containerID);
    at.set({ err });
    at(112);
    recordError(operation, err);
    at(113);
    recordOperation(operation);
    return err;
  }

  ListContainers(filter: runtimeapi.ContainerFilter | undefined): readonly [readonly runtimeapi.Container[], GoError?] {
    const at = go.enter('instrumentedRuntimeService.ListContainers', { filter });
    const operation = 'list_containers';
    at(120);
    const [out, err] = this.service.ListContainers(filter);
    at.set({ out, err });
    at(121);
    recordError(operation, err);
    at(122);
    recordOperation(operation);
    return [out, err];
  }

  ContainerStatus(
    containerID: string,
  ): readonly [runtimeapi.ContainerStatus, undefined?] | readonly [undefined, GoError] {
    const at = go.enter('instrumentedRuntimeService.ContainerStatus', { containerID });
    const operation = 'container_status';
    at(129);
    const result = this.service.ContainerStatus(containerID);
    const [out, err] = result;
    at.set({ out, err });
    at(130);
    recordError(operation, err);
    at(131);
    recordOperation(operation);
    return result;
  }

  ExecSync(containerID: string, cmd: readonly string[], timeout: number): readonly [string, string, GoError?] {
    const at = go.enter('instrumentedRuntimeService.ExecSync', { containerID, cmd, timeout });
    const operation = 'exec_sync';
    at(156);
    const [stdout, stderr, err] = this.service.ExecSync(containerID, cmd, timeout);
    at.set({ stdout, stderr, err });
    at(157);
    recordError(operation, err);
    at(158);
    recordOperation(operation);
    return [stdout, stderr, err];
  }

  RunPodSandbox(config: runtimeapi.PodSandboxConfig, runtimeHandler: string): readonly [string, GoError?] {
    const at = go.enter('instrumentedRuntimeService.RunPodSandbox', { config, runtimeHandler });
    const operation = 'run_podsandbox';
    at(185);
    const [out, err] = this.service.RunPodSandbox(config, runtimeHandler);
    at.set({ out, err });
    at(186);
    recordError(operation, err);
    at(187);
    if (err !== undefined) {
      at(188);
    }
    at(190);
    recordOperation(operation);
    return [out, err];
  }

  StopPodSandbox(podSandboxID: string): GoError | undefined {
    const at = go.enter('instrumentedRuntimeService.StopPodSandbox', { podSandboxID });
    const operation = 'stop_podsandbox';
    at(197);
    const err = this.service.StopPodSandbox(podSandboxID);
    at.set({ err });
    at(198);
    recordError(operation, err);
    at(199);
    recordOperation(operation);
    return err;
  }

  PodSandboxStatus(
    podSandboxID: string,
  ): readonly [runtimeapi.PodSandboxStatus, undefined?] | readonly [undefined, GoError] {
    const at = go.enter('instrumentedRuntimeService.PodSandboxStatus', { podSandboxID });
    const operation = 'podsandbox_status';
    at(215);
    const result = this.service.PodSandboxStatus(podSandboxID);
    const [out, err] = result;
    at.set({ out, err });
    at(216);
    recordError(operation, err);
    at(217);
    recordOperation(operation);
    return result;
  }

  ListPodSandbox(
    filter: runtimeapi.PodSandboxFilter | undefined,
  ): readonly [readonly runtimeapi.PodSandbox[], GoError?] {
    const at = go.enter('instrumentedRuntimeService.ListPodSandbox', { filter });
    const operation = 'list_podsandbox';
    at(224);
    const [out, err] = this.service.ListPodSandbox(filter);
    at.set({ out, err });
    at(225);
    recordError(operation, err);
    at(226);
    recordOperation(operation);
    return [out, err];
  }
}

class instrumentedImageManagerService implements internalapi.ImageManagerService {
  readonly service: internalapi.ImageManagerService;

  constructor(service: internalapi.ImageManagerService) {
    this.service = service;
  }

  ImageStatus(image: runtimeapi.ImageSpec): readonly [runtimeapi.Image | undefined, GoError?] {
    const at = go.enter('instrumentedImageManagerService.ImageStatus', { image });
    const operation = 'image_status';
    at(278);
    const [out, err] = this.service.ImageStatus(image);
    at.set({ out, err });
    at(279);
    recordError(operation, err);
    at(280);
    recordOperation(operation);
    return [out, err];
  }

  PullImage(
    image: runtimeapi.ImageSpec,
    auth: runtimeapi.AuthConfig | undefined,
    podSandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [string, GoError?] {
    const at = go.enter('instrumentedImageManagerService.PullImage', { image, auth, podSandboxConfig });
    const operation = 'pull_image';
    at(287);
    const [imageRef, err] = this.service.PullImage(image, auth, podSandboxConfig);
    at.set({ imageRef, err });
    at(288);
    recordError(operation, err);
    at(289);
    recordOperation(operation);
    return [imageRef, err];
  }
}
