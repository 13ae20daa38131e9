/*
 * Port of pkg/kubelet/cri/remote/remote_runtime.go at v1.20.2, blob 87b41bbf16fbcaa3e1070bf7dc990ccbec29f1e0.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. A class, as it stands behind an interface. Left out: contexts and timeouts, connecting, and the calls that no sync makes. What no sync calls lights no lines.
 */

import type { Int64 } from '../../../../../go/int64.ts';
import { quote } from '../../../../../go/quote.ts';
import { Errorf, type GoError, New, type Result } from '../../../../../go-error.ts';
import { goFile } from '../../../../../trace.ts';
import { NewLogReduction } from '../../../../staging/src/k8s.io/component-base/logs/logreduction/logreduction.ts';
import type * as runtimeapi from '../../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type * as internalapi from '../../../../staging/src/k8s.io/cri-api/pkg/apis/services.ts';
import { containerMetadataText, sandboxMetadataText, verifyContainerStatus, verifySandboxStatus } from './utils.ts';

const go = goFile('pkg/kubelet/cri/remote/remote_runtime.go');

const SECOND = 1_000_000_000;

class remoteRuntimeService implements internalapi.RuntimeService {
  readonly runtimeClient: runtimeapi.RuntimeService;
  readonly logReduction = NewLogReduction();

  constructor(runtimeClient: runtimeapi.RuntimeService) {
    this.runtimeClient = runtimeClient;
  }

  RunPodSandbox(config: runtimeapi.PodSandboxConfig, runtimeHandler: string): readonly [string, GoError?] {
    const at = go.enter('remoteRuntimeService.RunPodSandbox', { config, runtimeHandler });
    at(104);
    at(106);
    at(108);
    at(111);
    const [resp, err] = this.runtimeClient.RunPodSandbox({
      config,
      runtimeHandler,
    });
    at.set({ resp, err });
    at(115);
    if (err !== undefined) {
      at(116);
      at(117);
      return ['', err];
    }

    at(120);
    if (resp.podSandboxId === '') {
      at(121);
      const errorMessage = `PodSandboxId is not set for sandbox ${quote(sandboxMetadataText(config.metadata))}`;
      at.set({ errorMessage });
      at(122);
      at(123);
      return ['', New(errorMessage)];
    }

    at(126);
    at(128);
    return [resp.podSandboxId];
  }

  StopPodSandbox(podSandBoxID: string): GoError | undefined {
    const at = go.enter('remoteRuntimeService.StopPodSandbox', { podSandBoxID });
    at(134);
    at(136);
    at(139);
    const [, err] = this.runtimeClient.StopPodSandbox({
      podSandboxId: podSandBoxID,
    });
    at.set({ err });
    at(142);
    if (err !== undefined) {
      at(143);
      at(144);
      return err;
    }

    at(147);
    at(149);
    return undefined;
  }

  PodSandboxStatus(podSandBoxID: string): Result<runtimeapi.PodSandboxStatus> {
    const at = go.enter('remoteRuntimeService.PodSandboxStatus', { podSandBoxID });
    at(174);
    at(175);
    at(178);
    const [resp, err] = this.runtimeClient.PodSandboxStatus({
      podSandboxId: podSandBoxID,
    });
    at.set({ resp, err });
    at(181);
    if (err !== undefined) {
      at(182);
      return [undefined, err];
    }

    at(185);
    at(187);
    if (resp.status !== undefined) {
      at(188);
      const err = verifySandboxStatus(resp.status);
      at.set({ err });
      if (err !== undefined) {
        at(189);
        return [undefined, err];
      }
    }

    at(193);
    return [resp.status];
  }

  ListPodSandbox(
    filter: runtimeapi.PodSandboxFilter | undefined,
  ): readonly [readonly runtimeapi.PodSandbox[], GoError?] {
    const [resp, err] = this.runtimeClient.ListPodSandbox({
      filter,
    });
    if (err !== undefined) {
      return [[], err];
    }

    return [resp.items ?? []];
  }

  CreateContainer(
    podSandBoxID: string,
    config: runtimeapi.ContainerConfig,
    sandboxConfig: runtimeapi.PodSandboxConfig,
  ): readonly [string, GoError?] {
    const at = go.enter('remoteRuntimeService.CreateContainer', { podSandBoxID, config, sandboxConfig });
    at(217);
    at(218);
    at(221);
    const [resp, err] = this.runtimeClient.CreateContainer({
      podSandboxId: podSandBoxID,
      config,
      sandboxConfig,
    });
    at.set({ resp, err });
    at(226);
    if (err !== undefined) {
      at(227);
      at(228);
      return ['', err];
    }

    at(231);
    at(232);
    if (resp.containerId === '') {
      at(233);
      const errorMessage = `ContainerId is not set for container ${quote(containerMetadataText(config.metadata))}`;
      at.set({ errorMessage });
      at(234);
      at(235);
      return ['', New(errorMessage)];
    }

    at(238);
    return [resp.containerId];
  }

  StartContainer(containerID: string): GoError | undefined {
    const at = go.enter('remoteRuntimeService.StartContainer', { containerID });
    at(243);
    at(244);
    at(247);
    const [, err] = this.runtimeClient.StartContainer({
      containerId: containerID,
    });
    at.set({ err });
    at(250);
    if (err !== undefined) {
      at(251);
      at(252);
      return err;
    }
    at(254);
    at(256);
    return undefined;
  }

  StopContainer(containerID: string, timeout: Int64): GoError | undefined {
    const at = go.enter('remoteRuntimeService.StopContainer', { containerID, timeout });
    at(261);
    at(264);
    at(265);
    at(268);
    this.logReduction.ClearID(containerID);
    at(269);
    const [, err] = this.runtimeClient.StopContainer({
      containerId: containerID,
      timeout,
    });
    at.set({ err });
    at(273);
    if (err !== undefined) {
      at(274);
      at(275);
      return err;
    }
    at(277);
    at(279);
    return undefined;
  }

  RemoveContainer(containerID: string): GoError | undefined {
    const at = go.enter('remoteRuntimeService.RemoveContainer', { containerID });
    at(285);
    at(286);
    at(289);
    this.logReduction.ClearID(containerID);
    at(290);
    const [, err] = this.runtimeClient.RemoveContainer({
      containerId: containerID,
    });
    at.set({ err });
    at(293);
    if (err !== undefined) {
      at(294);
      at(295);
      return err;
    }
    at(297);
    at(299);
    return undefined;
  }

  ListContainers(filter: runtimeapi.ContainerFilter | undefined): readonly [readonly runtimeapi.Container[], GoError?] {
    const [resp, err] = this.runtimeClient.ListContainers({
      filter,
    });
    if (err !== undefined) {
      return [[], err];
    }

    return [resp.containers ?? []];
  }

  ContainerStatus(containerID: string): Result<runtimeapi.ContainerStatus> {
    const at = go.enter('remoteRuntimeService.ContainerStatus', { containerID });
    at(322);
    at(323);
    at(326);
    const [resp, err] = this.runtimeClient.ContainerStatus({
      containerId: containerID,
    });
    at.set({ resp, err });
    at(329);
    if (err !== undefined) {
      at(331);
      if (this.logReduction.ShouldMessageBePrinted(err.message, containerID)) {
        at(332);
      }
      at(334);
      return [undefined, err];
    }
    at(336);
    this.logReduction.ClearID(containerID);
    at(337);
    at(339);
    if (resp.status !== undefined) {
      at(340);
      const err = verifyContainerStatus(resp.status);
      at.set({ err });
      if (err !== undefined) {
        at(341);
        at(342);
        return [undefined, err];
      }
    }

    at(346);
    return [resp.status];
  }

  ExecSync(containerID: string, cmd: readonly string[], timeout: number): readonly [string, string, GoError?] {
    const at = go.enter('remoteRuntimeService.ExecSync', { containerID, cmd, timeout });
    at(371);
    at(373);
    at(374);
    at(375);
    if (timeout !== 0) {
      at(378);
    } else {
      at(380);
    }
    at(382);

    at(384);
    const timeoutSeconds = Math.trunc(timeout / SECOND);
    at.set({ timeoutSeconds });
    at(385);
    const req: runtimeapi.ExecSyncRequest = {
      containerId: containerID,
      cmd,
      timeout: timeoutSeconds,
    };
    at.set({ req });
    at(390);
    const [resp, respErr] = this.runtimeClient.ExecSync(req);
    at.set({ resp, err: respErr });
    at(391);
    if (respErr !== undefined) {
      at(392);
      // No call of this node runs out of time.
      at(395);
      at(399);
      return ['', '', respErr];
    }

    at(402);
    at(403);
    let err: GoError | undefined;
    at(404);
    if (resp.exitCode !== 0) {
      at(405);
      err = Errorf("command '%s' exited with %d: %s", cmd.join(' '), resp.exitCode, resp.stderr);
      at.set({ err });
    }

    at(411);
    return [resp.stdout, resp.stderr, err];
  }
}

export function NewRemoteRuntimeService(runtimeClient: runtimeapi.RuntimeService): internalapi.RuntimeService {
  return new remoteRuntimeService(runtimeClient);
}
