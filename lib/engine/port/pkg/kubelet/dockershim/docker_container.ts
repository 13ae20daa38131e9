/*
 * Port of pkg/kubelet/dockershim/docker_container.go at v1.20.2, blob 3c61e13cf914c9adcb8d689deefd46bc4a6176c1.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the locks, the update of resources. What no sync calls lights no lines.
 */

import { Join } from '../../../../go/path.ts';
import { Errorf, type GoError, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { ContainerListOptions } from '../../../vendor/github.com/docker/docker/api/types/client.ts';
import type { ContainerCreateConfig } from '../../../vendor/github.com/docker/docker/api/types/configs.ts';
import * as dockerfilters from '../../../vendor/github.com/docker/docker/api/types/filters/parse.ts';
import type * as dockertypes from '../../../vendor/github.com/docker/docker/api/types/types.ts';
import { IsNotExist } from '../container/os.ts';
import { toDockerContainerStatus, toPullableImageID, toRuntimeAPIContainer } from './convert.ts';
import {
  applyPlatformSpecificDockerConfig,
  type containerCleanupInfo,
  performPlatformSpecificContainerCleanup,
} from './docker_container_unsupported.ts';
import {
  containerLogPathLabelKey,
  containerTypeLabelContainer,
  containerTypeLabelKey,
  type dockerService,
  getDockerAPIVersion,
  sandboxIDLabelKey,
} from './docker_service.ts';
import {
  Add,
  AddLabel,
  extractLabels,
  generateEnvList,
  generateMountBindings,
  makeLabels,
  newDockerFilter,
  recoverFromCreationConflictIfNeeded,
  securityOptSeparator,
  transformStartContainerError,
} from './helpers.ts';
import { getSecurityOpts, updateCreateConfig } from './helpers_linux.ts';
import { IsZero, ParseDockerTimestamp, UnixNano } from './libdocker/helpers.ts';
import { IsImageNotFoundError } from './libdocker/kube_docker_client.ts';
import { makeContainerName, parseContainerName } from './naming.ts';

const go = goFile('pkg/kubelet/dockershim/docker_container.go');

export function ListContainers(
  ds: dockerService,
  r: runtimeapi.ListContainersRequest,
): Result<runtimeapi.ListContainersResponse> {
  const filter = r.filter;
  const opts: ContainerListOptions = { All: true };

  opts.Filters = dockerfilters.NewArgs();
  const f = newDockerFilter(opts.Filters);
  AddLabel(f, containerTypeLabelKey, containerTypeLabelContainer);

  if (filter !== undefined) {
    if (filter.id !== undefined && filter.id !== '') {
      Add(f, 'id', filter.id);
    }
    if (filter.state !== undefined) {
      Add(f, 'status', toDockerContainerStatus(filter.state.state));
    }
    if (filter.podSandboxId !== undefined && filter.podSandboxId !== '') {
      AddLabel(f, sandboxIDLabelKey, filter.podSandboxId);
    }

    if (filter.labelSelector !== undefined) {
      for (const [k, v] of Object.entries(filter.labelSelector)) {
        AddLabel(f, k, v);
      }
    }
  }
  const [containers, err] = ds.client.ListContainers(opts);
  if (err !== undefined) {
    return [undefined, err];
  }
  const result: runtimeapi.Container[] = [];
  for (const c of containers) {
    const [converted, err] = toRuntimeAPIContainer(c);
    if (err !== undefined) {
      continue;
    }

    result.push(converted);
  }

  return [{ containers: result }];
}

function getContainerCleanupInfo(
  ds: dockerService,
  containerID: string,
): readonly [info: containerCleanupInfo | undefined, ok: boolean] {
  const at = go.enter('dockerService.getContainerCleanupInfo', { containerID });
  at(89);
  const info = ds.containerCleanupInfos.get(containerID);
  const ok = ds.containerCleanupInfos.has(containerID);
  at.set({ info, ok });
  at(90);
  return [info, ok];
}

function setContainerCleanupInfo(ds: dockerService, containerID: string, info: containerCleanupInfo): void {
  ds.containerCleanupInfos.set(containerID, info);
}

function clearContainerCleanupInfo(ds: dockerService, containerID: string): void {
  ds.containerCleanupInfos.delete(containerID);
}

export function CreateContainer(
  ds: dockerService,
  r: runtimeapi.CreateContainerRequest,
): Result<runtimeapi.CreateContainerResponse> {
  const at = go.enter('dockerService.CreateContainer', { r });
  at(110);
  const podSandboxID = r.podSandboxId;
  at.set({ podSandboxID });
  at(111);
  const config = r.config;
  at.set({ config });
  at(112);
  const sandboxConfig = r.sandboxConfig;
  at.set({ sandboxConfig });

  at(114);
  if (config === undefined) {
    at(115);
    return [undefined, Errorf('container config is nil')];
  }
  at(117);
  if (sandboxConfig === undefined) {
    at(118);
    return [undefined, Errorf('sandbox config is nil for container %q', r.config.metadata.name)];
  }

  at(121);
  const labels = makeLabels(config.labels, config.annotations);
  at.set({ labels });
  at(123);
  labels[containerTypeLabelKey] = containerTypeLabelContainer;
  at.set({ labels });
  at(125);
  labels[containerLogPathLabelKey] = Join(sandboxConfig.logDirectory ?? '', config.logPath ?? '');
  at.set({ labels });
  at(127);
  labels[sandboxIDLabelKey] = podSandboxID;
  at.set({ labels });

  at(129);
  const [apiVersion, versionErr] = getDockerAPIVersion(ds);
  at.set({ apiVersion, err: versionErr });
  at(130);
  if (versionErr !== undefined) {
    at(131);
    return [undefined, Errorf('unable to get the docker API version: %v', versionErr)];
  }

  at(134);
  let image = '';
  at(135);
  const iSpec = config.image;
  if (iSpec !== undefined) {
    at(136);
    image = iSpec.image;
    at.set({ image });
  }
  at(138);
  const containerName = makeContainerName(sandboxConfig, config);
  at.set({ containerName });
  at(139);
  const createConfig: ContainerCreateConfig = {
    Name: containerName,
    Config: {
      Entrypoint: config.command,
      Cmd: config.args,
      Env: at.back(generateEnvList(config.envs ?? [])),
      Image: image,
      WorkingDir: config.workingDir ?? '',
      Labels: labels,
      OpenStdin: config.stdin ?? false,
      StdinOnce: config.stdinOnce ?? false,
      Tty: config.tty ?? false,
      Healthcheck: {
        Test: ['NONE'],
      },
    },
    HostConfig: {
      Binds: generateMountBindings(config.mounts ?? []),
      RestartPolicy: {
        Name: 'no',
      },
    },
  };
  at.set({ createConfig });

  at(167);
  const hc = createConfig.HostConfig;
  at(168);
  const updateErr = updateCreateConfig(
    ds,
    createConfig,
    config,
    sandboxConfig,
    podSandboxID,
    securityOptSeparator,
    apiVersion,
  );
  at.set({ createConfig, err: updateErr });
  at(169);
  if (updateErr !== undefined) {
    at(170);
    return [undefined, Errorf('failed to update container create config: %v', updateErr)];
  }
  at(173);
  const devices = [];
  for (const device of config.devices ?? []) {
    at(175);
    devices.push({
      PathOnHost: device.hostPath,
      PathInContainer: device.containerPath,
      CgroupPermissions: device.permissions,
    });
    at.set({ devices });
  }
  at(181);
  hc.Devices = devices;
  at.set({ createConfig });

  at(183);
  const [securityOpts, optsErr] = getSecurityOpts(
    ds,
    config.linux?.securityContext.seccompProfilePath ?? '',
    securityOptSeparator,
  );
  at.set({ securityOpts, err: optsErr });
  at(184);
  if (optsErr !== undefined) {
    at(185);
    return [
      undefined,
      Errorf('failed to generate security options for container %q: %v', config.metadata.name, optsErr),
    ];
  }

  at(188);
  const allOpts = [...(hc.SecurityOpt ?? []), ...securityOpts];
  // What is appended to nil and nothing stays nil.
  if (allOpts.length > 0) hc.SecurityOpt = allOpts;
  at.set({ createConfig });

  at(190);
  const [cleanupInfo, err] = applyPlatformSpecificDockerConfig(ds, r, createConfig);
  at.set({ cleanupInfo, err });
  at(191);
  if (err !== undefined) {
    at(192);
    return [undefined, err];
  }

  at(195);
  let [createResp, createErr] = ds.client.CreateContainer(createConfig);
  at.set({ createResp, createErr });
  at(196);
  if (createErr !== undefined) {
    at(197);
    [createResp, createErr] = recoverFromCreationConflictIfNeeded(ds.client, createConfig, createErr);
    at.set({ createResp, createErr });
  }

  at(200);
  if (createResp !== undefined) {
    at(201);
    const containerID = createResp.Id;
    at.set({ containerID });

    at(203);
    if (cleanupInfo !== undefined) {
      at(207);
      setContainerCleanupInfo(ds, containerID, cleanupInfo);
    }
    at(209);
    return [{ containerId: containerID }];
  }

  at(214);
  performPlatformSpecificContainerCleanupAndLogErrors(ds, containerName, cleanupInfo);

  at(216);
  return [undefined, createErr ?? Errorf('no container and no error')];
}

function getContainerLogPath(
  ds: dockerService,
  containerID: string,
): readonly [path: string, realPath: string, err?: GoError] {
  const at = go.enter('dockerService.getContainerLogPath', { containerID });
  at(222);
  const [info, err] = ds.client.InspectContainer(containerID);
  at.set({ info, err });
  at(223);
  if (err !== undefined) {
    at(224);
    return ['', '', Errorf('failed to inspect container %q: %v', containerID, err)];
  }
  at(226);
  return [info.Config.Labels?.[containerLogPathLabelKey] ?? '', info.LogPath];
}

function createContainerLogSymlink(ds: dockerService, containerID: string): GoError | undefined {
  const at = go.enter('dockerService.createContainerLogSymlink', { containerID });
  at(231);
  let [path, realPath, err] = getContainerLogPath(ds, containerID);
  at.set({ path, realPath, err });
  at(232);
  if (err !== undefined) {
    at(233);
    return Errorf('failed to get container %q log path: %v', containerID, err);
  }

  at(236);
  if (path === '') {
    at(237);
    at(238);
    return undefined;
  }

  at(241);
  if (realPath !== '') {
    at(244);
    err = ds.os.Remove(path);
    at.set({ err });
    if (err === undefined) {
      at(245);
    }
    at(247);
    err = ds.os.Symlink(realPath, path);
    at.set({ err });
    if (err !== undefined) {
      at(248);
      return Errorf(
        'failed to create symbolic link %q to the container log file %q for container %q: %v',
        path,
        realPath,
        containerID,
        err,
      );
    }
  }

  at(265);
  return undefined;
}

function removeContainerLogSymlink(ds: dockerService, containerID: string): GoError | undefined {
  const at = go.enter('dockerService.removeContainerLogSymlink', { containerID });
  at(270);
  const [path, , pathErr] = getContainerLogPath(ds, containerID);
  at.set({ path, err: pathErr });
  at(271);
  if (pathErr !== undefined) {
    at(272);
    return Errorf('failed to get container %q log path: %v', containerID, pathErr);
  }
  at(274);
  if (path !== '') {
    at(276);
    const err = ds.os.Remove(path);
    at.set({ err });
    at(277);
    if (err !== undefined && !IsNotExist(err)) {
      at(278);
      return Errorf('failed to remove container %q log symlink %q: %v', containerID, path, err);
    }
  }
  at(281);
  return undefined;
}

export function StartContainer(
  ds: dockerService,
  r: runtimeapi.StartContainerRequest,
): Result<runtimeapi.StartContainerResponse> {
  const at = go.enter('dockerService.StartContainer', { r });
  at(286);
  let err = ds.client.StartContainer(r.containerId);
  at.set({ err });

  at(289);
  const linkError = createContainerLogSymlink(ds, r.containerId);
  at.set({ linkError });
  if (linkError !== undefined) {
    at(294);
    return [undefined, linkError];
  }

  at(297);
  if (err !== undefined) {
    at(298);
    err = transformStartContainerError(err);
    at.set({ err });
    at(299);
    return [undefined, Errorf('failed to start container %q: %v', r.containerId, err)];
  }

  at(302);
  return [{}];
}

export function StopContainer(
  ds: dockerService,
  r: runtimeapi.StopContainerRequest,
): Result<runtimeapi.StopContainerResponse> {
  const at = go.enter('dockerService.StopContainer', { r });
  at(307);
  const err = ds.client.StopContainer(r.containerId, seconds(r.timeout ?? 0));
  at.set({ err });
  at(308);
  if (err !== undefined) {
    at(309);
    return [undefined, err];
  }
  at(311);
  return [{}];
}

export function RemoveContainer(
  ds: dockerService,
  r: runtimeapi.RemoveContainerRequest,
): Result<runtimeapi.RemoveContainerResponse> {
  const at = go.enter('dockerService.RemoveContainer', { r });
  at(319);
  let err = removeContainerLogSymlink(ds, r.containerId);
  at.set({ err });
  at(320);
  if (err !== undefined) {
    at(321);
    return [undefined, err];
  }
  at(323);
  const errors = performPlatformSpecificContainerForContainer(ds, r.containerId);
  at.set({ errors });
  at(324);
  if (errors.length !== 0) {
    at(325);
    return [undefined, Errorf('failed to run platform-specific clean ups for container %q: %v', r.containerId, errors)];
  }
  at(327);
  err = ds.client.RemoveContainer(r.containerId, { RemoveVolumes: true, Force: true });
  at.set({ err });
  at(328);
  if (err !== undefined) {
    at(329);
    return [undefined, Errorf('failed to remove container %q: %v', r.containerId, err)];
  }

  at(332);
  return [{}];
}

/** Times are Unix time in nanoseconds, as everywhere in the port. */
export function getContainerTimestamps(
  r: dockertypes.ContainerJSON,
): Result<readonly [createdAt: bigint, startedAt: bigint, finishedAt: bigint]> {
  const at = go.enter('getContainerTimestamps', { r });
  at(339);
  const [createdAt, createdErr] = ParseDockerTimestamp(r.Created);
  at.set({ createdAt, err: createdErr });
  at(340);
  if (createdErr !== undefined) {
    at(341);
    return [undefined, createdErr];
  }
  at(343);
  const [startedAt, startedErr] = ParseDockerTimestamp(r.State.StartedAt);
  at.set({ startedAt, err: startedErr });
  at(344);
  if (startedErr !== undefined) {
    at(345);
    return [undefined, startedErr];
  }
  at(347);
  const [finishedAt, err] = ParseDockerTimestamp(r.State.FinishedAt);
  at.set({ finishedAt, err });
  at(348);
  if (err !== undefined) {
    at(349);
    return [undefined, err];
  }
  at(351);
  return [[createdAt, startedAt, finishedAt]];
}

export function ContainerStatus(
  ds: dockerService,
  req: runtimeapi.ContainerStatusRequest,
): Result<runtimeapi.ContainerStatusResponse> {
  const at = go.enter('dockerService.ContainerStatus', { req });
  at(356);
  const containerID = req.containerId;
  at(357);
  const [r, inspectErr] = ds.client.InspectContainer(containerID);
  at.set({ r, err: inspectErr });
  at(358);
  if (inspectErr !== undefined) {
    at(359);
    return [undefined, inspectErr];
  }

  at(363);
  const [timestamps, timestampErr] = getContainerTimestamps(r);
  at.set({
    createdAt: timestamps?.[0],
    startedAt: timestamps?.[1],
    finishedAt: timestamps?.[2],
    err: timestampErr,
  });
  at(364);
  if (timestampErr !== undefined) {
    at(365);
    return [undefined, Errorf('failed to parse timestamp for container %q: %v', containerID, timestampErr)];
  }
  let [createdAt, startedAt, finishedAt] = timestamps;

  at(369);
  const [ir, imageErr] = ds.client.InspectImageByID(r.Image);
  at.set({ ir, err: imageErr });
  at(370);
  if (imageErr !== undefined) {
    at(371);
    if (!IsImageNotFoundError(imageErr)) {
      at(372);
      return [
        undefined,
        Errorf(
          'unable to inspect docker image %q while inspecting docker container %q: %v',
          r.Image,
          containerID,
          imageErr,
        ),
      ];
    }
    at(374);
  }
  at(376);
  const imageID = toPullableImageID(r.Image, ir);
  at.set({ imageID });

  at(379);
  const mounts: runtimeapi.Mount[] = [];
  for (const m of r.Mounts ?? []) {
    at(381);
    at(382);
    const readonly = !m.RW;
    at(383);
    mounts.push({
      hostPath: m.Source,
      containerPath: m.Destination,
      readonly,
    });
    at.set({ mounts });
  }
  at(391);
  let state: runtimeapi.ContainerState;
  at(392);
  let reason = '';
  let message = '';
  at(393);
  if (r.State.Running) {
    at(395);
    state = runtimeapi.ContainerState_CONTAINER_RUNNING;
    at.set({ state });
  } else {
    at(403);
    if (!IsZero(finishedAt)) {
      at(404);
      state = runtimeapi.ContainerState_CONTAINER_EXITED;
      at.set({ state });
      at(405);
      switch (true) {
        case r.State.OOMKilled:
          at(406);
          at(410);
          reason = 'OOMKilled';
          break;
        case r.State.ExitCode === 0:
          at(411);
          at(412);
          reason = 'Completed';
          break;
        default:
          at(413);
          at(414);
          reason = 'Error';
      }
      at.set({ reason });
    } else {
      at(416);
      if (r.State.ExitCode !== 0) {
        at(417);
        state = runtimeapi.ContainerState_CONTAINER_EXITED;
        at.set({ state });
        at(420);
        [finishedAt, startedAt] = [createdAt, createdAt];
        at.set({ finishedAt, startedAt });
        at(421);
        reason = 'ContainerCannotRun';
        at.set({ reason });
      } else {
        at(423);
        state = runtimeapi.ContainerState_CONTAINER_CREATED;
        at.set({ state });
      }
    }
    at(425);
    message = r.State.Error;
    at.set({ message });
  }

  at(429);
  const [ct, st, ft] = [UnixNano(createdAt), UnixNano(startedAt), UnixNano(finishedAt)];
  at.set({ ct, st, ft });
  at(430);
  const exitCode = Number(BigInt.asIntN(32, BigInt(r.State.ExitCode)));
  at.set({ exitCode });

  at(432);
  const [metadata, err] = parseContainerName(r.Name);
  at.set({ metadata, err });
  at(433);
  if (err !== undefined) {
    at(434);
    return [undefined, err];
  }

  at(437);
  const [labels, annotations] = extractLabels(r.Config.Labels);
  at.set({ labels, annotations });
  at(438);
  let imageName = r.Config.Image ?? '';
  at.set({ imageName });
  at(439);
  const [tag] = ir?.RepoTags ?? [];
  if (tag !== undefined) {
    at(440);
    imageName = tag;
    at.set({ imageName });
  }
  at(442);
  const status: runtimeapi.ContainerStatus = {
    id: r.Id,
    metadata,
    image: { image: imageName },
    imageRef: imageID,
    mounts,
    exitCode,
    state,
    createdAt: ct,
    startedAt: st,
    finishedAt: ft,
    reason,
    message,
    labels,
    annotations,
    logPath: r.Config.Labels?.[containerLogPathLabelKey] ?? '',
  };
  at.set({ status });
  at(459);
  return [{ status }];
}

function performPlatformSpecificContainerForContainer(ds: dockerService, containerID: string): readonly GoError[] {
  const at = go.enter('dockerService.performPlatformSpecificContainerForContainer', { containerID });
  let errors: readonly GoError[] = [];
  at(483);
  const [cleanupInfo, present] = getContainerCleanupInfo(ds, containerID);
  at.set({ cleanupInfo, present });
  if (present) {
    at(484);
    errors = performPlatformSpecificContainerCleanupAndLogErrors(ds, containerID, cleanupInfo);
    at.set({ errors });

    at(486);
    if (errors.length === 0) {
      at(487);
      clearContainerCleanupInfo(ds, containerID);
    }
  }

  at(491);
  return errors;
}

function performPlatformSpecificContainerCleanupAndLogErrors(
  ds: dockerService,
  containerNameOrID: string,
  cleanupInfo: containerCleanupInfo | undefined,
): readonly GoError[] {
  const at = go.enter('dockerService.performPlatformSpecificContainerCleanupAndLogErrors', {
    containerNameOrID,
    cleanupInfo,
  });
  at(495);
  if (cleanupInfo === undefined) {
    at(496);
    return [];
  }

  at(499);
  const errors = performPlatformSpecificContainerCleanup(ds, cleanupInfo);
  at.set({ errors });
  for (const _ of errors) {
    at(501);
  }

  at(504);
  return errors;
}

/** `time.Duration(n) * time.Second`, which wraps as in Go. */
function seconds(n: number | bigint): bigint {
  return BigInt.asIntN(64, BigInt(n) * 1_000_000_000n);
}
