/*
 * Port of pkg/kubelet/dockershim/docker_sandbox.go at v1.20.2, blob 81f8b771897b051248c63cbd5d631ee649452aa3.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the locks. What no sync calls lights no lines.
 */

import { Sprintf } from '../../../../go/fmt.ts';
import { host } from '../../../../go/host.ts';
import { Errorf, type GoError, NewAggregate, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import { goJsonString } from '../../../../wire/index.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { ContainerListOptions } from '../../../vendor/github.com/docker/docker/api/types/client.ts';
import type { ContainerCreateConfig } from '../../../vendor/github.com/docker/docker/api/types/configs.ts';
import type { HostConfig } from '../../../vendor/github.com/docker/docker/api/types/container/host_config.ts';
import * as dockerfilters from '../../../vendor/github.com/docker/docker/api/types/filters/parse.ts';
import type * as dockertypes from '../../../vendor/github.com/docker/docker/api/types/types.ts';
import type { Checkpoint } from '../checkpointmanager/checkpoint_manager.ts';
import * as errors from '../checkpointmanager/errors/errors.ts';
import { IsNotExist } from '../container/os.ts';
import * as kubecontainer from '../container/runtime.ts';
import * as types from '../types/labels.ts';
import { checkpointToRuntimeAPISandbox, containerToRuntimeAPISandbox } from './convert.ts';
import {
  type CheckpointData,
  NewPodSandboxCheckpoint,
  type PortMapping,
  type Protocol,
  protocolSCTP,
  protocolTCP,
  protocolUDP,
} from './docker_checkpoint.ts';
import { getContainerTimestamps, RemoveContainer } from './docker_container.ts';
import {
  containerTypeLabelKey,
  containerTypeLabelSandbox,
  type dockerService,
  GenerateExpectedCgroupParent,
  namespaceModeHost,
  sandboxIDLabelKey,
} from './docker_service.ts';
import {
  Add,
  AddLabel,
  ensureSandboxImageExists,
  extractLabels,
  makeLabels,
  makePortsAndBindings,
  newDockerFilter,
  recoverFromCreationConflictIfNeeded,
  securityOptSeparator,
} from './helpers.ts';
import {
  applyExperimentalCreateConfig,
  DefaultMemorySwap,
  determinePodIPBySandboxID,
  getSandBoxSecurityOpts,
} from './helpers_linux.ts';
import { UnixNano } from './libdocker/helpers.ts';
import { IsContainerNotFoundError } from './libdocker/kube_docker_client.ts';
import { makeSandboxName, parseSandboxName, sandboxContainerName } from './naming.ts';
import { applySandboxSecurityContext } from './security_context.ts';

const go = goFile('pkg/kubelet/dockershim/docker_sandbox.go');

export const defaultSandboxImage = 'k8s.gcr.io/pause:3.2';

const defaultSandboxCPUshares = 2;

const defaultSandboxOOMAdj = -998;

export const runtimeName = 'docker';

/** Nanoseconds. */
const defaultSandboxGracePeriod = 10n * 1_000_000_000n;

function getNetworkReady(ds: dockerService, podSandboxID: string): readonly [ready: boolean, ok: boolean] {
  const at = go.enter('dockerService.getNetworkReady', { podSandboxID });
  at(68);
  const ready = ds.networkReady.get(podSandboxID);
  at.set({ ready: ready ?? false, ok: ready !== undefined });
  at(69);
  return [ready ?? false, ready !== undefined];
}

function setNetworkReady(ds: dockerService, podSandboxID: string, ready: boolean): void {
  const at = go.enter('dockerService.setNetworkReady', { podSandboxID, ready });
  at(75);
  ds.networkReady.set(podSandboxID, ready);
}

function clearNetworkReady(ds: dockerService, podSandboxID: string): void {
  ds.networkReady.delete(podSandboxID);
}

export function RunPodSandbox(
  ds: dockerService,
  r: runtimeapi.RunPodSandboxRequest,
): Result<runtimeapi.RunPodSandboxResponse> {
  const at = go.enter('dockerService.RunPodSandbox', { r });
  at(90);
  const config = r.config;
  at.set({ config });

  at(93);
  let image = defaultSandboxImage;
  at(94);
  const podSandboxImage = ds.podSandboxImage;
  at(95);
  if (podSandboxImage.length !== 0) {
    at(96);
    image = podSandboxImage;
    at.set({ image });
  }

  at(102);
  const imageErr = ensureSandboxImageExists(ds.client, image);
  at.set({ err: imageErr });
  if (imageErr !== undefined) {
    at(103);
    return [undefined, imageErr];
  }

  at(107);
  const runtimeHandler = r.runtimeHandler ?? '';
  if (runtimeHandler !== '' && runtimeHandler !== runtimeName) {
    at(108);
    return [undefined, Errorf('RuntimeHandler %q not supported', runtimeHandler)];
  }
  at(110);
  const [createConfig, configErr] = makeSandboxDockerConfig(ds, config, image);
  at.set({ createConfig, err: configErr });
  at(111);
  if (configErr !== undefined) {
    at(112);
    return [undefined, Errorf('failed to make sandbox docker config for pod %q: %v', config.metadata.name, configErr)];
  }
  at(114);
  let [createResp, err] = ds.client.CreateContainer(createConfig);
  at.set({ createResp, err });
  at(115);
  if (err !== undefined) {
    at(116);
    [createResp, err] = recoverFromCreationConflictIfNeeded(ds.client, createConfig, err);
    at.set({ createResp, err });
  }

  at(119);
  if (err !== undefined || createResp === undefined) {
    at(120);
    return [undefined, Errorf('failed to create a sandbox for pod %q: %v', config.metadata.name, err)];
  }
  at(122);
  const resp: runtimeapi.RunPodSandboxResponse = { podSandboxId: createResp.Id };
  at.set({ resp });

  at(124);
  setNetworkReady(ds, createResp.Id, false);
  at(125);
  const deferred = (e: GoError | undefined) => {
    const at = go.enter('dockerService.RunPodSandbox', { e }, 'defer');
    at(128);
    if (e === undefined) {
      at(129);
      setNetworkReady(ds, resp.podSandboxId, true);
    }
  };

  at(134);
  err = ds.checkpointManager.CreateCheckpoint(createResp.Id, at.back(constructPodSandboxCheckpoint(config)));
  at.set({ err });
  if (err !== undefined) {
    at(135);
    deferred(err);
    return [undefined, err];
  }

  at(141);
  err = ds.client.StartContainer(createResp.Id);
  at.set({ err });
  at(142);
  if (err !== undefined) {
    at(143);
    deferred(err);
    return [undefined, Errorf('failed to start sandbox container for pod %q: %v', config.metadata.name, err)];
  }

  at(152);
  if (config.dnsConfig !== undefined) {
    const dnsConfig = config.dnsConfig;
    at.set({ dnsConfig });
    at(153);
    const [containerInfo, inspectErr] = ds.client.InspectContainer(createResp.Id);
    at.set({ containerInfo, err: inspectErr });
    at(154);
    if (inspectErr !== undefined) {
      at(155);
      // The deferred function looks at the outer err, which is nil.
      deferred(err);
      return [
        undefined,
        Errorf('failed to inspect sandbox container for pod %q: %v', config.metadata.name, inspectErr),
      ];
    }

    at(158);
    const rewriteErr = rewriteResolvFile(
      containerInfo.ResolvConfPath,
      dnsConfig.servers ?? [],
      dnsConfig.searches ?? [],
      dnsConfig.options ?? [],
    );
    at.set({ err: rewriteErr });
    if (rewriteErr !== undefined) {
      at(159);
      deferred(err);
      return [undefined, Errorf('rewrite resolv.conf failed for pod %q: %v', config.metadata.name, rewriteErr)];
    }
  }

  at(164);
  if (config.linux?.securityContext.namespaceOptions?.network === runtimeapi.NamespaceMode_NODE) {
    at(165);
    deferred(err);
    return [resp];
  }

  at(175);
  const cID = kubecontainer.BuildContainerID(runtimeName, createResp.Id);
  at.set({ cID });
  at(176);
  const networkOptions: Record<string, string> = {};
  at(177);
  if (config.dnsConfig !== undefined) {
    at(179);
    const dnsOption = marshalDNSConfig(config.dnsConfig);
    at.set({ dnsOption });
    at(180);
    at(183);
    networkOptions.dns = dnsOption;
    at.set({ networkOptions });
  }
  at(185);
  err = ds.network.SetUpPod(config.metadata.namespace, config.metadata.name, cID, config.annotations, networkOptions);
  at.set({ err });
  at(186);
  if (err !== undefined) {
    at(187);
    const errList = [
      Errorf('failed to set up sandbox container %q network for pod %q: %v', createResp.Id, config.metadata.name, err),
    ];
    at.set({ errList });

    at(191);
    err = ds.network.TearDownPod(config.metadata.namespace, config.metadata.name, cID);
    at.set({ err });
    at(192);
    if (err !== undefined) {
      at(193);
      errList.push(
        Errorf(
          'failed to clean up sandbox container %q network for pod %q: %v',
          createResp.Id,
          config.metadata.name,
          err,
        ),
      );
      at.set({ errList });
    }

    at(196);
    err = ds.client.StopContainer(createResp.Id, defaultSandboxGracePeriod);
    at.set({ err });
    at(197);
    if (err !== undefined) {
      at(198);
      errList.push(
        Errorf('failed to stop sandbox container %q for pod %q: %v', createResp.Id, config.metadata.name, err),
      );
      at.set({ errList });
    }

    at(201);
    deferred(err);
    return [undefined, aggregate(errList)];
  }

  at(204);
  deferred(err);
  return [resp];
}

export function StopPodSandbox(
  ds: dockerService,
  r: runtimeapi.StopPodSandboxRequest,
): Result<runtimeapi.StopPodSandboxResponse> {
  const at = go.enter('dockerService.StopPodSandbox', { r });
  at(213);
  let namespace = '';
  let name = '';
  at(214);
  let hostNetwork = false;

  at(216);
  const podSandboxID = r.podSandboxId;
  at.set({ podSandboxID });
  at(217);
  const resp: runtimeapi.StopPodSandboxResponse = {};

  at(220);
  const [details, statusErr] = getPodSandboxDetails(ds, podSandboxID);
  at.set({ inspectResult: details?.[0], metadata: details?.[1], statusErr });
  at(221);
  if (statusErr === undefined) {
    const [inspectResult, metadata] = details;
    at(222);
    namespace = metadata.namespace;
    at.set({ namespace });
    at(223);
    name = metadata.name;
    at.set({ name });
    at(224);
    hostNetwork = networkNamespaceMode(inspectResult) === runtimeapi.NamespaceMode_NODE;
    at.set({ hostNetwork });
  } else {
    at(226);
    const checkpoint = NewPodSandboxCheckpoint('', '', {});
    at(227);
    const checkpointErr = ds.checkpointManager.GetCheckpoint(podSandboxID, checkpoint);
    at.set({ checkpointErr });

    at(232);
    if (checkpointErr !== undefined) {
      at(233);
      if (checkpointErr !== errors.ErrCheckpointNotFound) {
        at(234);
        const err = ds.checkpointManager.RemoveCheckpoint(podSandboxID);
        at.set({ err });
        at(235);
        if (err !== undefined) {
          at(236);
        }
      }
      at(239);
      if (IsContainerNotFoundError(statusErr)) {
        at(240);
      } else {
        at(243);
        return [
          undefined,
          aggregate([
            Errorf('failed to get checkpoint for sandbox %q: %v', podSandboxID, checkpointErr),
            Errorf('failed to get sandbox status: %v', statusErr),
          ]),
        ];
      }
    } else {
      at(248);
      [, name, namespace, , hostNetwork] = checkpoint.GetData();
      at.set({ name, namespace, hostNetwork });
    }
  }

  at(260);
  const errList: GoError[] = [];
  at(261);
  const [ready, ok] = getNetworkReady(ds, podSandboxID);
  at.set({ ready, ok });
  at(262);
  if (!hostNetwork && (ready || !ok)) {
    at(264);
    const cID = kubecontainer.BuildContainerID(runtimeName, podSandboxID);
    at.set({ cID });
    at(265);
    const err = ds.network.TearDownPod(namespace, name, cID);
    at.set({ err });
    at(266);
    if (err === undefined) {
      at(267);
      setNetworkReady(ds, podSandboxID, false);
    } else {
      at(269);
      errList.push(err);
      at.set({ errList });
    }
  }
  at(272);
  const err = ds.client.StopContainer(podSandboxID, defaultSandboxGracePeriod);
  at.set({ err });
  if (err !== undefined) {
    at(274);
    if (!IsContainerNotFoundError(err)) {
      at(275);
      at(276);
      errList.push(err);
      at.set({ errList });
    } else {
      at(279);
      ds.checkpointManager.RemoveCheckpoint(podSandboxID);
    }
  }

  at(283);
  if (errList.length === 0) {
    at(284);
    return [resp];
  }

  at(288);
  return [undefined, aggregate(errList)];
}

export function RemovePodSandbox(
  ds: dockerService,
  r: runtimeapi.RemovePodSandboxRequest,
): Result<runtimeapi.RemovePodSandboxResponse> {
  const podSandboxID = r.podSandboxId;
  const errs: GoError[] = [];

  const opts: ContainerListOptions = { All: true };

  opts.Filters = dockerfilters.NewArgs();
  const f = newDockerFilter(opts.Filters);
  AddLabel(f, sandboxIDLabelKey, podSandboxID);

  const [containers, listErr] = ds.client.ListContainers(opts);
  if (listErr !== undefined) {
    errs.push(listErr);
  }

  for (const container of containers ?? []) {
    const [, err] = RemoveContainer(ds, { containerId: container.Id });
    if (err !== undefined && !IsContainerNotFoundError(err)) {
      errs.push(err);
    }
  }

  const err = ds.client.RemoveContainer(podSandboxID, { RemoveVolumes: true, Force: true });
  if (err === undefined || IsContainerNotFoundError(err)) {
    clearNetworkReady(ds, podSandboxID);
  } else {
    errs.push(err);
  }

  const checkpointErr = ds.checkpointManager.RemoveCheckpoint(podSandboxID);
  if (checkpointErr !== undefined) {
    errs.push(checkpointErr);
  }
  if (errs.length === 0) {
    return [{}];
  }
  return [undefined, aggregate(errs)];
}

function getIPsFromPlugin(ds: dockerService, sandbox: dockertypes.ContainerJSON): Result<readonly string[]> {
  const at = go.enter('dockerService.getIPsFromPlugin', { sandbox });
  at(337);
  const [metadata, nameErr] = parseSandboxName(sandbox.Name);
  at.set({ metadata, err: nameErr });
  at(338);
  if (nameErr !== undefined) {
    at(339);
    return [undefined, nameErr];
  }
  at(341);
  const msg = Sprintf("Couldn't find network status for %s/%s through plugin", metadata.namespace, metadata.name);
  at(342);
  const cID = kubecontainer.BuildContainerID(runtimeName, sandbox.Id);
  at.set({ cID });
  at(343);
  const [networkStatus, err] = ds.network.GetPodNetworkStatus(metadata.namespace, metadata.name, cID);
  at.set({ networkStatus, err });
  at(344);
  if (err !== undefined) {
    at(345);
    return [undefined, err];
  }
  at(347);
  if (networkStatus === undefined) {
    at(348);
    return [undefined, Errorf('%v: invalid network status for', msg)];
  }

  at(351);
  const ips: string[] = [];
  for (const ip of networkStatus.ips) {
    at(353);
    ips.push(ip);
    at.set({ ips });
  }
  at(356);
  if (ips.length === 0) {
    at(357);
    ips.push(networkStatus.ip);
    at.set({ ips });
  }
  at(359);
  return [ips];
}

function getIPs(ds: dockerService, podSandboxID: string, sandbox: dockertypes.ContainerJSON): readonly string[] {
  const at = go.enter('dockerService.getIPs', { podSandboxID, sandbox });
  at(366);
  if (sandbox.NetworkSettings === undefined) {
    at(367);
    return [];
  }
  at(369);
  if (networkNamespaceMode(sandbox) === runtimeapi.NamespaceMode_NODE) {
    at(372);
    return [];
  }

  at(376);
  const [ready, ok] = getNetworkReady(ds, podSandboxID);
  at.set({ ready, ok });
  at(377);
  if (ok && !ready) {
    at(378);
    return [];
  }

  at(381);
  const [pluginIPs, err] = getIPsFromPlugin(ds, sandbox);
  at.set({ ips: pluginIPs, err });
  at(382);
  if (err === undefined) {
    at(383);
    return pluginIPs;
  }

  at(386);
  const ips: string[] = [];
  at(392);
  if (sandbox.NetworkSettings.IPAddress !== '') {
    at(393);
    ips.push(sandbox.NetworkSettings.IPAddress);
    at.set({ ips });
  }
  at(395);
  if (sandbox.NetworkSettings.GlobalIPv6Address !== '') {
    at(396);
    ips.push(sandbox.NetworkSettings.GlobalIPv6Address);
    at.set({ ips });
  }

  at(402);
  at(403);
  return ips;
}

function getPodSandboxDetails(
  ds: dockerService,
  podSandboxID: string,
): Result<readonly [resp: dockertypes.ContainerJSON, metadata: runtimeapi.PodSandboxMetadata]> {
  const at = go.enter('dockerService.getPodSandboxDetails', { podSandboxID });
  at(408);
  const [resp, inspectErr] = ds.client.InspectContainer(podSandboxID);
  at.set({ resp, err: inspectErr });
  at(409);
  if (inspectErr !== undefined) {
    at(410);
    return [undefined, inspectErr];
  }

  at(413);
  const [metadata, err] = parseSandboxName(resp.Name);
  at.set({ metadata, err });
  at(414);
  if (err !== undefined) {
    at(415);
    return [undefined, err];
  }

  at(418);
  return [[resp, metadata]];
}

export function PodSandboxStatus(
  ds: dockerService,
  req: runtimeapi.PodSandboxStatusRequest,
): Result<runtimeapi.PodSandboxStatusResponse> {
  const at = go.enter('dockerService.PodSandboxStatus', { req });
  at(423);
  const podSandboxID = req.podSandboxId;
  at.set({ podSandboxID });

  at(425);
  const [details, detailsErr] = getPodSandboxDetails(ds, podSandboxID);
  at.set({ r: details?.[0], metadata: details?.[1], err: detailsErr });
  at(426);
  if (detailsErr !== undefined) {
    at(427);
    return [undefined, detailsErr];
  }
  const [r, metadata] = details;

  at(431);
  const [timestamps, err] = getContainerTimestamps(r);
  at.set({ createdAt: timestamps?.[0], err });
  at(432);
  if (err !== undefined) {
    at(433);
    return [undefined, Errorf('failed to parse timestamp for container %q: %v', podSandboxID, err)];
  }
  const [createdAt] = timestamps;
  at(435);
  const ct = UnixNano(createdAt);
  at.set({ ct });

  at(438);
  let state: runtimeapi.PodSandboxState = runtimeapi.PodSandboxState_SANDBOX_NOTREADY;
  at(439);
  if (r.State.Running) {
    at(440);
    state = runtimeapi.PodSandboxState_SANDBOX_READY;
    at.set({ state });
  }

  at(443);
  let ips: readonly string[];
  at(446);
  ips = determinePodIPBySandboxID(ds, podSandboxID);
  if (ips.length === 0) {
    at(447);
    ips = getIPs(ds, podSandboxID, r);
    at.set({ ips });
  }

  at(452);
  let ip = '';
  at(453);
  const [first, ...others] = ips;
  if (first !== undefined) {
    at(454);
    ip = first;
    at.set({ ip });
    at(455);
    ips = others;
    at.set({ ips });
  }

  at(458);
  const [labels, annotations] = extractLabels(r.Config.Labels);
  at.set({ labels, annotations });
  at(459);
  const network: { ip: string; additionalIps?: readonly runtimeapi.PodIP[] } = { ip };
  const status: runtimeapi.PodSandboxStatus = {
    id: r.Id,
    state,
    createdAt: ct,
    metadata,
    labels,
    annotations,
    network,
    linux: {
      namespaces: {
        options: {
          network: at.back(networkNamespaceMode(r)),
          pid: at.back(pidNamespaceMode(r)),
          ipc: ipcNamespaceMode(r),
        },
      },
    },
  };
  at.set({ status });
  at(480);
  const additionalPodIPs: runtimeapi.PodIP[] = [];
  for (const ip of ips) {
    at(482);
    additionalPodIPs.push({
      ip,
    });
    at.set({ additionalPodIPs });
  }
  at(486);
  network.additionalIps = additionalPodIPs;
  at.set({ status });
  at(487);
  return [{ status }];
}

export function ListPodSandbox(
  ds: dockerService,
  r: runtimeapi.ListPodSandboxRequest,
): Result<runtimeapi.ListPodSandboxResponse> {
  const filter = r.filter;

  const opts: ContainerListOptions = { All: true };
  let filterOutReadySandboxes = false;

  opts.Filters = dockerfilters.NewArgs();
  const f = newDockerFilter(opts.Filters);
  AddLabel(f, containerTypeLabelKey, containerTypeLabelSandbox);

  if (filter !== undefined) {
    if (filter.id !== undefined && filter.id !== '') {
      Add(f, 'id', filter.id);
    }
    if (filter.state !== undefined) {
      if (filter.state.state === runtimeapi.PodSandboxState_SANDBOX_READY) {
        opts.All = false;
      } else {
        filterOutReadySandboxes = true;
      }
    }

    if (filter.labelSelector !== undefined) {
      for (const [k, v] of Object.entries(filter.labelSelector)) {
        AddLabel(f, k, v);
      }
    }
  }

  let checkpoints: readonly string[] = [];
  if (filter === undefined) {
    [checkpoints] = ds.checkpointManager.ListCheckpoints();
  }

  const [containers, err] = ds.client.ListContainers(opts);
  if (err !== undefined) {
    return [undefined, err];
  }

  const result: runtimeapi.PodSandbox[] = [];
  const sandboxIDs = new Set<string>();
  for (const c of containers) {
    const [converted, err] = containerToRuntimeAPISandbox(c);
    if (err !== undefined) {
      continue;
    }
    if (filterOutReadySandboxes && converted.state === runtimeapi.PodSandboxState_SANDBOX_READY) {
      continue;
    }
    sandboxIDs.add(converted.id);
    result.push(converted);
  }

  for (const id of checkpoints) {
    if (sandboxIDs.has(id)) {
      continue;
    }
    const checkpoint = NewPodSandboxCheckpoint('', '', {});
    const err = ds.checkpointManager.GetCheckpoint(id, checkpoint);
    if (err !== undefined) {
      if (err === errors.ErrCorruptCheckpoint) {
        ds.checkpointManager.RemoveCheckpoint(id);
      }
      continue;
    }
    result.push(checkpointToRuntimeAPISandbox(id, checkpoint));
  }

  return [{ items: result }];
}

function applySandboxLinuxOptions(
  ds: dockerService,
  hc: HostConfig,
  lc: runtimeapi.LinuxPodSandboxConfig | undefined,
  createConfig: ContainerCreateConfig,
  image: string,
  separator: string,
): GoError | undefined {
  const at = go.enter('dockerService.applySandboxLinuxOptions', { hc, lc, createConfig, image });
  at(589);
  if (lc === undefined) {
    at(590);
    return undefined;
  }
  at(593);
  const err = applySandboxSecurityContext(lc, createConfig.Config, hc, ds.network, separator);
  at.set({ err });
  if (err !== undefined) {
    at(594);
    return err;
  }

  at(598);
  hc.Sysctls = lc.sysctls;
  at.set({ hc });
  at(599);
  return undefined;
}

function applySandboxResources(
  ds: dockerService,
  hc: HostConfig,
  lc: runtimeapi.LinuxPodSandboxConfig | undefined,
): GoError | undefined {
  const at = go.enter('dockerService.applySandboxResources', { hc, lc });
  at(603);
  Object.assign(hc, {
    MemorySwap: DefaultMemorySwap(),
    CpuShares: defaultSandboxCPUshares,
  });
  at.set({ hc });

  at(609);
  if (lc !== undefined) {
    at(611);
    const [cgroupParent, err] = GenerateExpectedCgroupParent(ds, lc.cgroupParent ?? '');
    at.set({ cgroupParent, err });
    at(612);
    if (err !== undefined) {
      at(613);
      return err;
    }
    at(615);
    hc.CgroupParent = cgroupParent;
    at.set({ hc });
  }
  at(617);
  return undefined;
}

function makeSandboxDockerConfig(
  ds: dockerService,
  c: runtimeapi.PodSandboxConfig,
  image: string,
): Result<ContainerCreateConfig> {
  const at = go.enter('dockerService.makeSandboxDockerConfig', { c, image });
  at(623);
  const labels = makeLabels(c.labels, c.annotations);
  at.set({ labels });
  at(625);
  labels[containerTypeLabelKey] = containerTypeLabelSandbox;
  at.set({ labels });
  at(628);
  labels[types.KubernetesContainerNameLabel] = sandboxContainerName;
  at.set({ labels });

  at(630);
  const hc: HostConfig = {
    IpcMode: 'shareable',
  };
  at.set({ hc });
  at(633);
  const createConfig: ContainerCreateConfig = {
    Name: makeSandboxName(c),
    Config: {
      Hostname: c.hostname ?? '',
      Image: image,
      Labels: labels,
    },
    HostConfig: hc,
  };
  at.set({ createConfig });

  at(645);
  const optionsErr = applySandboxLinuxOptions(ds, hc, c.linux, createConfig, image, securityOptSeparator);
  at.set({ createConfig, err: optionsErr });
  if (optionsErr !== undefined) {
    at(646);
    return [undefined, optionsErr];
  }

  at(650);
  const [exposedPorts, portBindings] = makePortsAndBindings(c.portMappings ?? []);
  at.set({ exposedPorts, portBindings });
  at(651);
  createConfig.Config.ExposedPorts = exposedPorts;
  at.set({ createConfig });
  at(652);
  hc.PortBindings = portBindings;
  at.set({ createConfig });

  at(654);
  hc.OomScoreAdj = defaultSandboxOOMAdj;
  at.set({ createConfig });

  at(657);
  const err = applySandboxResources(ds, hc, c.linux);
  at.set({ createConfig, err });
  if (err !== undefined) {
    at(658);
    return [undefined, err];
  }

  at(662);
  const securityOpts = getSandBoxSecurityOpts(ds, securityOptSeparator);
  at.set({ securityOpts });
  at(663);
  hc.SecurityOpt = [...(hc.SecurityOpt ?? []), ...securityOpts];
  at.set({ createConfig });

  at(665);
  applyExperimentalCreateConfig(createConfig, c.annotations);
  at(666);
  return [createConfig];
}

function networkNamespaceMode(container: dockertypes.ContainerJSON): runtimeapi.NamespaceMode {
  const at = go.enter('networkNamespaceMode', { container });
  at(672);
  if (container.HostConfig.NetworkMode === namespaceModeHost) {
    at(673);
    return runtimeapi.NamespaceMode_NODE;
  }
  at(675);
  return runtimeapi.NamespaceMode_POD;
}

function pidNamespaceMode(container: dockertypes.ContainerJSON): runtimeapi.NamespaceMode {
  const at = go.enter('pidNamespaceMode', { container });
  at(682);
  if (container.HostConfig.PidMode === namespaceModeHost) {
    at(683);
    return runtimeapi.NamespaceMode_NODE;
  }
  at(685);
  return runtimeapi.NamespaceMode_CONTAINER;
}

function ipcNamespaceMode(container: dockertypes.ContainerJSON): runtimeapi.NamespaceMode {
  const at = go.enter('ipcNamespaceMode', { container });
  at(691);
  if (container.HostConfig.IpcMode === namespaceModeHost) {
    at(692);
    return runtimeapi.NamespaceMode_NODE;
  }
  at(694);
  return runtimeapi.NamespaceMode_POD;
}

function constructPodSandboxCheckpoint(config: runtimeapi.PodSandboxConfig): Checkpoint {
  const at = go.enter('constructPodSandboxCheckpoint', { config });
  at(698);
  const data: CheckpointData = {};
  for (const pm of config.portMappings ?? []) {
    at(700);
    const proto = toCheckpointProtocol(pm.protocol ?? runtimeapi.Protocol_TCP);
    at.set({ proto });
    at(701);
    const mapping: PortMapping = {
      host_port: pm.hostPort ?? 0,
      container_port: pm.containerPort ?? 0,
      protocol: proto,
      host_ip: pm.hostIp ?? '',
    };
    data.port_mappings = [...(data.port_mappings ?? []), mapping];
    at.set({ data });
  }
  at(708);
  if (config.linux?.securityContext.namespaceOptions?.network === runtimeapi.NamespaceMode_NODE) {
    at(709);
    data.host_network = true;
    at.set({ data });
  }
  at(711);
  return NewPodSandboxCheckpoint(config.metadata.namespace, config.metadata.name, data);
}

function toCheckpointProtocol(protocol: runtimeapi.Protocol): Protocol {
  const at = go.enter('toCheckpointProtocol', { protocol });
  at(715);
  switch (protocol) {
    case runtimeapi.Protocol_TCP:
      at(716);
      at(717);
      return protocolTCP;
    case runtimeapi.Protocol_UDP:
      at(718);
      at(719);
      return protocolUDP;
    case runtimeapi.Protocol_SCTP:
      at(720);
      at(721);
      return protocolSCTP;
  }
}

function rewriteResolvFile(
  resolvFilePath: string,
  dns: readonly string[],
  dnsSearch: readonly string[],
  dnsOptions: readonly string[],
): GoError | undefined {
  const at = go.enter('rewriteResolvFile', { resolvFilePath, dns, dnsSearch, dnsOptions });
  at(729);
  if (resolvFilePath.length === 0) {
    at(730);
    at(731);
    return undefined;
  }

  at(734);
  if (IsNotExist(host().Stat(resolvFilePath))) {
    at(735);
    return Errorf('ResolvConfPath %q does not exist', resolvFilePath);
  }

  at(738);
  const resolvFileContent: string[] = [];
  for (const srv of dns) {
    at(740);
    resolvFileContent.push(`nameserver ${srv}`);
    at.set({ resolvFileContent });
  }

  at(743);
  if (dnsSearch.length > 0) {
    at(744);
    resolvFileContent.push(`search ${dnsSearch.join(' ')}`);
    at.set({ resolvFileContent });
  }

  at(747);
  if (dnsOptions.length > 0) {
    at(748);
    resolvFileContent.push(`options ${dnsOptions.join(' ')}`);
    at.set({ resolvFileContent });
  }

  at(751);
  if (resolvFileContent.length > 0) {
    at(752);
    let resolvFileContentStr = resolvFileContent.join('\n');
    at(753);
    resolvFileContentStr += '\n';
    at.set({ resolvFileContentStr });

    at(755);
    at(756);
    const err = rewriteFile(resolvFilePath, resolvFileContentStr);
    at.set({ err });
    if (err !== undefined) {
      at(757);
      at(758);
      return err;
    }
  }

  at(762);
  return undefined;
}

function rewriteFile(filePath: string, stringToWrite: string): GoError | undefined {
  const at = go.enter('rewriteFile', { filePath, stringToWrite });
  at(766);
  at(767);
  at(770);
  at(772);
  const err = host().Rewrite(filePath, stringToWrite);
  at.set({ err });
  at(773);
  return err;
}

/** `json.Marshal(dnsConfig)`: its fields are all `omitempty`. */
function marshalDNSConfig(dnsConfig: runtimeapi.DNSConfig): string {
  const fields = [
    ['servers', dnsConfig.servers],
    ['searches', dnsConfig.searches],
    ['options', dnsConfig.options],
  ] as const;
  const printed = fields
    .filter(([, list]) => list !== undefined && list.length > 0)
    .map(([name, list]) => `"${name}":[${list?.map(goJsonString).join(',')}]`);
  return `{${printed.join(',')}}`;
}

/** An Aggregate of errors of which there is at least one. */
function aggregate(errList: readonly GoError[]): GoError {
  return NewAggregate(errList) ?? Errorf('no error');
}
