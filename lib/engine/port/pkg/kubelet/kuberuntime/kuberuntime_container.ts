/*
 * Port of pkg/kubelet/kuberuntime/kuberuntime_container.go at v1.20.2, blob 30f8c6d7ae6f8682585ab2d4f303d790fdcbbd07.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: killing a container without its pod, reading of mounted files, logs, exec and attach.
 */

import { Sprintf } from '../../../../go/fmt.ts';
import { type Int64, int64 } from '../../../../go/int64.ts';
import * as filepath from '../../../../go/path.ts';
import { index } from '../../../../go/slice.ts';
import { Errorf, type GoError, New } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { UID } from '../../../staging/src/k8s.io/apimachinery/pkg/types/uid.ts';
import { DefaultFeatureGate } from '../../../staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import { EventTypeNormal, EventTypeWarning } from '../../../staging/src/k8s.io/client-go/tools/record/event.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import * as grpcstatus from '../../../vendor/google.golang.org/grpc/status/status.ts';
import * as features from '../../features/kube_features.ts';
import * as volumeutil from '../../volume/util/util.ts';
import { ExpandContainerCommandAndArgs, GetContainerSpec } from '../container/helpers.ts';
import { IsNotExist } from '../container/os.ts';
import { GenerateContainerRef } from '../container/ref.ts';
import * as kubecontainer from '../container/runtime.ts';
import {
  ErrKillContainer,
  ErrRunContainer,
  KillContainer,
  NewSyncResult,
  type SyncResult,
} from '../container/sync_result.ts';
import * as events from '../events/event.ts';
import * as types from '../types/labels.ts';
import * as format from '../util/format/pod.ts';
import {
  BuildContainerLogsDirectory,
  buildContainerLogsPath,
  containerStatusByCreated,
  getImageUser,
  isInitContainerFailed,
  toKubeContainerState,
} from './helpers.ts';
import { applyPlatformSpecificContainerConfig } from './kuberuntime_container_linux.ts';
import {
  type kubeGenericRuntimeManager,
  minimumGracePeriodInSeconds,
  SupportsSingleFileMapping,
} from './kuberuntime_manager.ts';
import {
  getContainerInfoFromAnnotations,
  getContainerInfoFromLabels,
  newContainerAnnotations,
  newContainerLabels,
} from './labels.ts';
import { legacyLogSymlink } from './legacy.ts';
import { verifyRunAsNonRoot } from './security_context_others.ts';

const go = goFile('pkg/kubelet/kuberuntime/kuberuntime_container.go');

export const ErrCreateContainerConfig = New('CreateContainerConfigError');
export const ErrCreateContainer = New('CreateContainerError');
export const ErrPreStartHook = New('PreStartHookError');
export const ErrPostStartHook = New('PostStartHookError');

function recordContainerEvent(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  container: v1.Container,
  containerID: string,
  eventType: string,
  reason: string,
  message: string,
  ...args: readonly unknown[]
): void {
  const at = go.enter('kubeGenericRuntimeManager.recordContainerEvent', {
    containerID,
    eventType,
    reason,
    message,
    args,
  });
  at(73);
  const [ref, err] = GenerateContainerRef(pod, container);
  at.set({ ref, err });
  at(74);
  if (err !== undefined) {
    at(76);
    return;
  }
  at(78);
  let eventMessage = message;
  at.set({ eventMessage });
  at(79);
  if (args.length > 0) {
    at(80);
    eventMessage = Sprintf(message, ...args);
    at.set({ eventMessage });
  }
  at(85);
  if (containerID !== '') {
    at(86);
    eventMessage = eventMessage.replaceAll(containerID, () => container.name);
    at.set({ eventMessage });
  }
  at(88);
  m.recorder.Event(ref, eventType, reason, eventMessage);
}

export interface startSpec {
  readonly container: v1.Container;
  readonly ephemeralContainer?: v1.EphemeralContainer;
}

export function containerStartSpec(c: v1.Container): startSpec {
  const at = go.enter('containerStartSpec', { c });
  at(100);
  return { container: c };
}

export function ephemeralContainerStartSpec(ec: v1.EphemeralContainer): startSpec {
  const at = go.enter('ephemeralContainerStartSpec', { ec });
  at(104);
  return {
    container: ec,
    ephemeralContainer: ec,
  };
}

function getTargetID(
  s: startSpec,
  podStatus: kubecontainer.PodStatus,
): readonly [kubecontainer.ContainerID | undefined, GoError?] {
  const at = go.enter('startSpec.getTargetID', { s, podStatus });
  at(116);
  if (
    s.ephemeralContainer === undefined ||
    s.ephemeralContainer.targetContainerName === '' ||
    !DefaultFeatureGate.Enabled(features.EphemeralContainers)
  ) {
    at(117);
    return [undefined];
  }

  at(120);
  const targetStatus = kubecontainer.FindContainerStatusByName(podStatus, s.ephemeralContainer.targetContainerName);
  at.set({ targetStatus });
  at(121);
  if (targetStatus === undefined) {
    at(122);
    return [undefined, Errorf('unable to find target container %v', s.ephemeralContainer.targetContainerName)];
  }

  at(125);
  return [targetStatus.id];
}

export function startContainer(
  m: kubeGenericRuntimeManager,
  podSandboxID: string,
  podSandboxConfig: runtimeapi.PodSandboxConfig,
  spec: startSpec,
  pod: v1.Pod,
  podStatus: kubecontainer.PodStatus,
  pullSecrets: readonly kubecontainer.Secret[],
  podIP: string,
  podIPs: readonly string[],
): readonly [string, GoError?] {
  const at = go.enter('kubeGenericRuntimeManager.startContainer', { podSandboxID, podSandboxConfig, spec, podIP });
  at(135);
  const container = spec.container;
  at.set({ container });

  at(138);
  const [imageRef, imageMsg, imageErr] = m.imagePuller.EnsureImageExists(pod, container, pullSecrets, podSandboxConfig);
  at.set({ imageRef, msg: imageMsg, err: imageErr });
  at(139);
  if (imageErr !== undefined) {
    at(140);
    const [s] = grpcstatus.FromError(imageErr);
    at(141);
    recordContainerEvent(
      m,
      pod,
      container,
      '',
      EventTypeWarning,
      events.FailedToCreateContainer,
      'Error: %v',
      s.Message(),
    );
    at(142);
    return [imageMsg, imageErr];
  }

  at(147);
  let restartCount = 0;
  at.set({ restartCount });
  at(148);
  const containerStatus = kubecontainer.FindContainerStatusByName(podStatus, container.name);
  at.set({ containerStatus });
  at(149);
  if (containerStatus !== undefined) {
    at(150);
    restartCount = containerStatus.restartCount + 1;
    at.set({ restartCount });
  }

  at(153);
  const [target, targetErr] = getTargetID(spec, podStatus);
  at.set({ target, err: targetErr });
  at(154);
  if (targetErr !== undefined) {
    at(155);
    const [s] = grpcstatus.FromError(targetErr);
    at(156);
    recordContainerEvent(
      m,
      pod,
      container,
      '',
      EventTypeWarning,
      events.FailedToCreateContainer,
      'Error: %v',
      s.Message(),
    );
    at(157);
    return [s.Message(), ErrCreateContainerConfig];
  }

  at(160);
  const [containerConfig, configErr] = generateContainerConfig(
    m,
    container,
    pod,
    restartCount,
    podIP,
    imageRef,
    podIPs,
    target,
  );
  at.set({ containerConfig, err: configErr });
  // Nothing is mounted, so there is no cleanupAction.
  at(161);
  at(164);
  if (configErr !== undefined) {
    at(165);
    const [s] = grpcstatus.FromError(configErr);
    at(166);
    recordContainerEvent(
      m,
      pod,
      container,
      '',
      EventTypeWarning,
      events.FailedToCreateContainer,
      'Error: %v',
      s.Message(),
    );
    at(167);
    return [s.Message(), ErrCreateContainerConfig];
  }

  at(170);
  const [containerID, createErr] = m.runtimeService.CreateContainer(podSandboxID, containerConfig, podSandboxConfig);
  at.set({ containerID, err: createErr });
  at(171);
  if (createErr !== undefined) {
    at(172);
    const [s] = grpcstatus.FromError(createErr);
    at(173);
    recordContainerEvent(
      m,
      pod,
      container,
      containerID,
      EventTypeWarning,
      events.FailedToCreateContainer,
      'Error: %v',
      s.Message(),
    );
    at(174);
    return [s.Message(), ErrCreateContainer];
  }
  at(176);
  let err = m.internalLifecycle.PreStartContainer(pod, container, containerID);
  at.set({ err });
  at(177);
  if (err !== undefined) {
    at(178);
    const [s] = grpcstatus.FromError(err);
    at(179);
    recordContainerEvent(
      m,
      pod,
      container,
      containerID,
      EventTypeWarning,
      events.FailedToStartContainer,
      'Internal PreStartContainer hook failed: %v',
      s.Message(),
    );
    at(180);
    return [s.Message(), ErrPreStartHook];
  }
  at(182);
  recordContainerEvent(
    m,
    pod,
    container,
    containerID,
    EventTypeNormal,
    events.CreatedContainer,
    Sprintf('Created container %s', container.name),
  );

  at(185);
  err = m.runtimeService.StartContainer(containerID);
  at.set({ err });
  at(186);
  if (err !== undefined) {
    at(187);
    const [s] = grpcstatus.FromError(err);
    at(188);
    recordContainerEvent(
      m,
      pod,
      container,
      containerID,
      EventTypeWarning,
      events.FailedToStartContainer,
      'Error: %v',
      s.Message(),
    );
    at(189);
    return [s.Message(), ErrRunContainer];
  }
  at(191);
  recordContainerEvent(
    m,
    pod,
    container,
    containerID,
    EventTypeNormal,
    events.StartedContainer,
    Sprintf('Started container %s', container.name),
  );

  at(196);
  const containerMeta = containerConfig.metadata;
  at.set({ containerMeta });
  at(197);
  const sandboxMeta = podSandboxConfig.metadata;
  at.set({ sandboxMeta });
  at(198);
  const legacySymlink = legacyLogSymlink(containerID, containerMeta.name, sandboxMeta.name, sandboxMeta.namespace);
  at.set({ legacySymlink });
  at(200);
  const containerLog = filepath.Join(podSandboxConfig.logDirectory, containerConfig.logPath);
  at.set({ containerLog });
  at(205);
  if (!IsNotExist(m.osInterface.Stat(containerLog))) {
    at(206);
    const err = m.osInterface.Symlink(containerLog, legacySymlink);
    at.set({ err });
    if (err !== undefined) {
      at(207);
    }
  }

  at(213);
  if (container.lifecycle !== undefined && container.lifecycle.postStart !== undefined) {
    at(214);
    const kubeContainerID: kubecontainer.ContainerID = {
      type: m.runtimeName,
      id: containerID,
    };
    at.set({ kubeContainerID });
    at(218);
    const [msg, handlerErr] = m.runner.Run(kubeContainerID, pod, container, container.lifecycle.postStart);
    at.set({ msg, handlerErr });
    at(219);
    if (handlerErr !== undefined) {
      at(220);
      recordContainerEvent(m, pod, container, kubeContainerID.id, EventTypeWarning, events.FailedPostStartHook, msg);
      at(221);
      const err = killContainer(m, pod, kubeContainerID, container.name, 'FailedPostStartHook', undefined);
      at.set({ err });
      if (err !== undefined) {
        at(222);
      }
      at(225);
      return [msg, Errorf('%s: %v', ErrPostStartHook, handlerErr)];
    }
  }

  at(229);
  return [''];
}

function generateContainerConfig(
  m: kubeGenericRuntimeManager,
  container: v1.Container,
  pod: v1.Pod,
  restartCount: number,
  podIP: string,
  imageRef: string,
  podIPs: readonly string[],
  nsTarget: kubecontainer.ContainerID | undefined,
): readonly [runtimeapi.ContainerConfig, undefined?] | readonly [undefined, GoError] {
  const at = go.enter('kubeGenericRuntimeManager.generateContainerConfig', {
    container,
    restartCount,
    podIP,
    imageRef,
    nsTarget,
  });
  at(234);
  const [opts, optsErr] = m.runtimeHelper.GenerateRunContainerOptions(pod, container, podIP, podIPs);
  at.set({ opts, err: optsErr });
  at(235);
  if (optsErr !== undefined) {
    at(236);
    return [undefined, optsErr];
  }

  at(239);
  const [uid, username, userErr] = getImageUser(m, container.image);
  at.set({ uid, username, err: userErr });
  at(240);
  if (userErr !== undefined) {
    at(241);
    return [undefined, userErr];
  }

  at(245);
  const nonRootErr = verifyRunAsNonRoot(pod, container, uid, username);
  at.set({ err: nonRootErr });
  if (nonRootErr !== undefined) {
    at(246);
    return [undefined, nonRootErr];
  }

  at(249);
  const [command, args] = ExpandContainerCommandAndArgs(container, opts.envs);
  at.set({ command, args });
  at(250);
  const logDir = BuildContainerLogsDirectory(
    pod.metadata.namespace,
    pod.metadata.name,
    pod.metadata.uid,
    container.name,
  );
  at.set({ logDir });
  at(251);
  const err = m.osInterface.MkdirAll(logDir, 0o755);
  at.set({ err });
  at(252);
  if (err !== undefined) {
    at(253);
    return [undefined, Errorf('create container log directory for container %s failed: %v', container.name, err)];
  }
  at(255);
  const containerLogsPath = buildContainerLogsPath(container.name, restartCount);
  at.set({ containerLogsPath });
  at(256);
  const restartCountUint32 = restartCount >>> 0;
  at.set({ restartCountUint32 });
  at(257);
  const config: runtimeapi.ContainerConfig = {
    metadata: {
      name: container.name,
      attempt: restartCountUint32,
    },
    image: { image: imageRef },
    command,
    args,
    workingDir: container.workingDir,
    labels: at.back(newContainerLabels(container, pod)),
    annotations: at.back(newContainerAnnotations(container, pod, restartCount, opts)),
    devices: at.back(makeDevices(opts)),
    mounts: makeMounts(m, opts, container),
    logPath: containerLogsPath,
    stdin: container.stdin,
    stdinOnce: container.stdinOnce,
    tty: container.tty,
  };
  at.set({ config });

  at(277);
  const platformErr = applyPlatformSpecificContainerConfig(m, config, container, pod, uid, username, nsTarget);
  at.set({ err: platformErr });
  if (platformErr !== undefined) {
    at(278);
    return [undefined, platformErr];
  }

  at(282);
  const envs: runtimeapi.KeyValue[] = [];
  at.set({ envs });
  for (const [idx, e] of opts.envs.entries()) {
    at(284);
    at.set({ e });
    at(285);
    envs[idx] = {
      key: e.name,
      value: e.value,
    };
    at.set({ envs });
  }
  at(290);
  config.envs = envs;
  at.set({ config });

  at(292);
  return [config];
}

function makeDevices(opts: kubecontainer.RunContainerOptions): runtimeapi.Device[] {
  const at = go.enter('makeDevices', { opts });
  at(297);
  const devices: runtimeapi.Device[] = [];
  at.set({ devices });

  for (const [idx, device] of opts.devices.entries()) {
    at(300);
    at.set({ device });
    at(301);
    devices[idx] = {
      hostPath: device.pathOnHost,
      containerPath: device.pathInContainer,
      permissions: device.permissions,
    };
    at.set({ devices });
  }

  at(308);
  return devices;
}

function makeMounts(
  m: kubeGenericRuntimeManager,
  opts: kubecontainer.RunContainerOptions,
  container: v1.Container,
): runtimeapi.Mount[] {
  const at = go.enter('kubeGenericRuntimeManager.makeMounts', { opts, container });
  at(313);
  const volumeMounts: runtimeapi.Mount[] = [];
  at.set({ volumeMounts });

  for (const v of opts.mounts) {
    at(316);
    at.set({ v });
    at(317);
    const selinuxRelabel = v.selinuxRelabel && SELinuxEnabled();
    at.set({ selinuxRelabel });
    at(318);
    const mount: runtimeapi.Mount = {
      hostPath: v.hostPath,
      containerPath: v.containerPath,
      readonly: v.readOnly,
      selinuxRelabel,
      propagation: v.propagation,
    };
    at.set({ mount });

    at(326);
    volumeMounts.push(mount);
    at.set({ volumeMounts });
  }

  at(333);
  const supportsSingleFileMapping = SupportsSingleFileMapping(m);
  at.set({ supportsSingleFileMapping });
  at(334);
  if (opts.podContainerDir !== '' && container.terminationMessagePath.length !== 0 && supportsSingleFileMapping) {
    at(338);
    const cid = makeUID();
    at.set({ cid });
    at(339);
    let containerLogPath = filepath.Join(opts.podContainerDir, cid);
    at.set({ containerLogPath });
    at(340);
    const err = m.osInterface.Create(containerLogPath);
    at.set({ err });
    at(341);
    if (err !== undefined) {
      at(342);
    } else {
      at(350);
      const err = m.osInterface.Chmod(containerLogPath, 0o666);
      at.set({ err });
      if (err !== undefined) {
        at(351);
      }

      at(355);
      containerLogPath = volumeutil.MakeAbsolutePath('linux', containerLogPath);
      at.set({ containerLogPath });
      at(356);
      const terminationMessagePath = volumeutil.MakeAbsolutePath('linux', container.terminationMessagePath);
      at.set({ terminationMessagePath });
      at(357);
      const selinuxRelabel = SELinuxEnabled();
      at.set({ selinuxRelabel });
      at(358);
      volumeMounts.push({
        hostPath: containerLogPath,
        containerPath: terminationMessagePath,
        selinuxRelabel,
      });
      at.set({ volumeMounts });
    }
  }

  at(366);
  return volumeMounts;
}

/** Go takes a random number. A replay knows no chance, so it is always the same. */
function makeUID(): string {
  const at = go.enter('makeUID');
  at(391);
  return '00000000';
}

/** `selinux.SELinuxEnabled`: not on this node. */
function SELinuxEnabled(): boolean {
  return false;
}

function getTerminationMessage(
  _status: runtimeapi.ContainerStatus,
  terminationMessagePath: string,
  fallbackToLogs: boolean,
): readonly [string, boolean] {
  if (terminationMessagePath.length === 0) {
    return ['', fallbackToLogs];
  }
  // No container of this node has mounts, where Go looks for a file with the message.
  return ['', fallbackToLogs];
}

function readLastStringFromContainerLogs(m: kubeGenericRuntimeManager, path: string): string {
  const [buf, err] = m.readLogs(
    path,
    kubecontainer.MaxContainerTerminationMessageLogLines,
    kubecontainer.MaxContainerTerminationMessageLogLength,
  );
  if (err !== undefined) {
    return Sprintf('Error on reading termination message from logs: %v', err);
  }
  return buf;
}

export function getPodContainerStatuses(
  m: kubeGenericRuntimeManager,
  uid: UID,
  _name: string,
  _namespace: string,
): readonly [readonly kubecontainer.Status[], GoError?] {
  const [containers, err] = m.runtimeService.ListContainers({
    labelSelector: { [types.KubernetesPodUIDLabel]: uid },
  });
  if (err !== undefined) {
    return [[], err];
  }

  const statuses: kubecontainer.Status[] = [];
  for (const [i, c] of containers.entries()) {
    const [status, err] = m.runtimeService.ContainerStatus(c.id);
    if (err !== undefined) {
      return [[], err];
    }
    const cStatus = toKubeContainerStatus(status, m.runtimeName);
    if (status.state === runtimeapi.ContainerState_CONTAINER_EXITED) {
      const annotatedInfo = getContainerInfoFromAnnotations(status.annotations ?? {});
      const fallbackToLogs =
        annotatedInfo.terminationMessagePolicy === v1.TerminationMessageFallbackToLogsOnError &&
        cStatus.exitCode !== 0 &&
        cStatus.reason !== 'ContainerCannotRun';
      let [tMessage, checkLogs] = getTerminationMessage(status, annotatedInfo.terminationMessagePath, fallbackToLogs);
      if (checkLogs) {
        tMessage = readLastStringFromContainerLogs(m, status.logPath);
      }
      if (tMessage.length !== 0) {
        if (cStatus.message.length !== 0) {
          cStatus.message += ': ';
        }
        cStatus.message += tMessage;
      }
    }
    cStatus.podSandboxID = c.podSandboxId;
    statuses[i] = cStatus;
  }

  return [containerStatusByCreated(statuses)];
}

function toKubeContainerStatus(status: runtimeapi.ContainerStatus, runtimeName: string): kubecontainer.Status {
  const annotatedInfo = getContainerInfoFromAnnotations(status.annotations ?? {});
  const labeledInfo = getContainerInfoFromLabels(status.labels ?? {});
  const cStatus: kubecontainer.Status = {
    id: {
      type: runtimeName,
      id: status.id,
    },
    name: labeledInfo.containerName,
    podSandboxID: '',
    image: status.image.image,
    imageID: status.imageRef,
    hash: annotatedInfo.hash,
    restartCount: annotatedInfo.restartCount,
    state: toKubeContainerState(status.state),
    createdAt: status.createdAt,
    startedAt: 0n,
    finishedAt: 0n,
    exitCode: 0,
    reason: '',
    message: '',
  };

  if (status.state !== runtimeapi.ContainerState_CONTAINER_CREATED) {
    cStatus.startedAt = status.startedAt;
  }
  if (status.state === runtimeapi.ContainerState_CONTAINER_EXITED) {
    cStatus.reason = status.reason;
    cStatus.message = status.message;
    cStatus.exitCode = status.exitCode;
    cStatus.finishedAt = status.finishedAt;
  }
  return cStatus;
}

/** Seconds that the hook took. */
function executePreStopHook(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  containerID: kubecontainer.ContainerID,
  containerSpec: v1.Container,
  preStop: v1.Handler,
  gracePeriod: Int64,
): number {
  const at = go.enter('kubeGenericRuntimeManager.executePreStopHook', { containerID, containerSpec, gracePeriod });
  const hook = (): void => {
    const at = go.enter('kubeGenericRuntimeManager.executePreStopHook', undefined, 'go');
    at(525);
    const [msg, err] = m.runner.Run(containerID, pod, containerSpec, preStop);
    at.set({ msg, err });
    if (err !== undefined) {
      at(527);
      recordContainerEvent(m, pod, containerSpec, containerID.id, EventTypeWarning, events.FailedPreStopHook, msg);
    }
  };

  at(520);
  const start = m.now();
  at.set({ start });
  at(522);
  hook();

  // The hook has run by now, so the wait ends with it.
  at(531);
  at(534);
  at(538);
  return Number((m.now() - start) / second);
}

/** Nanoseconds. */
const second = 1_000_000_000n;

export function killContainer(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  containerID: kubecontainer.ContainerID,
  containerName: string,
  message: string,
  gracePeriodOverride: number | undefined,
): GoError | undefined {
  const at = go.enter('kubeGenericRuntimeManager.killContainer', {
    containerID,
    containerName,
    message,
    gracePeriodOverride,
  });
  // A sync always has its pod.
  at(590);
  at(591);
  const containerSpec = GetContainerSpec(pod, containerName);
  at.set({ containerSpec });
  if (containerSpec === undefined) {
    at(592);
    return Errorf(
      'failed to get containerSpec %q(id=%q) in pod %q when killing container for reason %q',
      containerName,
      at.back(kubecontainer.ContainerID_String(containerID)),
      format.Pod(pod),
      message,
    );
  }

  at(605);
  let gracePeriod: Int64 = minimumGracePeriodInSeconds;
  at.set({ gracePeriod });
  at(606);
  switch (true) {
    case pod.metadata.deletionGracePeriodSeconds !== undefined:
      at(607);
      at(608);
      gracePeriod = pod.metadata.deletionGracePeriodSeconds;
      at.set({ gracePeriod });
      break;
    case pod.spec.terminationGracePeriodSeconds !== undefined:
      at(609);
      at(610);
      gracePeriod = pod.spec.terminationGracePeriodSeconds;
      at.set({ gracePeriod });
      break;
  }

  at(613);
  if (message.length === 0) {
    at(614);
    message = Sprintf('Stopping container %s', containerSpec.name);
    at.set({ message });
  }
  at(616);
  recordContainerEvent(m, pod, containerSpec, containerID.id, EventTypeNormal, events.KillingContainer, message);

  at(619);
  const preStopErr = m.internalLifecycle.PreStopContainer(containerID.id);
  at.set({ err: preStopErr });
  if (preStopErr !== undefined) {
    at(620);
    return preStopErr;
  }

  at(624);
  if (containerSpec.lifecycle !== undefined && containerSpec.lifecycle.preStop !== undefined && gracePeriod > 0) {
    at(625);
    const took = executePreStopHook(m, pod, containerID, containerSpec, containerSpec.lifecycle.preStop, gracePeriod);
    gracePeriod = int64(BigInt(gracePeriod) - BigInt(took));
    at.set({ gracePeriod });
  }
  at(628);
  if (gracePeriod < minimumGracePeriodInSeconds) {
    at(629);
    gracePeriod = minimumGracePeriodInSeconds;
    at.set({ gracePeriod });
  }
  at(631);
  if (gracePeriodOverride !== undefined) {
    at(632);
    gracePeriod = gracePeriodOverride;
    at.set({ gracePeriod });
  }

  at(638);
  const err = m.runtimeService.StopContainer(containerID.id, gracePeriod);
  at.set({ err });
  at(639);
  if (err !== undefined) {
    at(640);
  } else {
    at(642);
  }

  at(645);
  return err;
}

export function killContainersWithSyncResult(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  runningPod: kubecontainer.Pod,
  gracePeriodOverride: number | undefined,
): SyncResult[] {
  const at = go.enter('kubeGenericRuntimeManager.killContainersWithSyncResult', { runningPod, gracePeriodOverride });
  const syncResults: SyncResult[] = [];
  const kill = (container: kubecontainer.Container): void => {
    const at = go.enter('kubeGenericRuntimeManager.killContainersWithSyncResult', { container }, 'go');
    at(659);
    const killContainerResult = NewSyncResult(KillContainer, container.name);
    at.set({ killContainerResult });
    at(660);
    const err = killContainer(m, pod, container.id, container.name, '', gracePeriodOverride);
    at.set({ err });
    if (err !== undefined) {
      at(661);
      killContainerResult.Fail(ErrKillContainer, err.message);
      at.set({ killContainerResult });
    }
    at(664);
    containerResults.push(killContainerResult);
    at.set({ containerResults });
  };

  at(650);
  const containerResults: SyncResult[] = [];
  at.set({ containerResults });
  for (const container of runningPod.containers) {
    at(655);
    at.set({ container });
    kill(container);
  }
  at(667);

  for (const containerResult of containerResults) {
    at(671);
    at.set({ containerResult });
    syncResults.push(containerResult);
    at.set({ syncResults });
  }
  at(673);
  return syncResults;
}

export function pruneInitContainersBeforeStart(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  podStatus: kubecontainer.PodStatus,
): void {
  const at = go.enter('kubeGenericRuntimeManager.pruneInitContainersBeforeStart', { pod, podStatus });
  at(683);
  const initContainerNames = new Set<string>();
  at.set({ initContainerNames });
  for (const container of pod.spec.initContainers) {
    at(685);
    initContainerNames.add(container.name);
    at.set({ initContainerNames, container });
  }
  at(687);
  for (const name of initContainerNames) {
    at(688);
    let count = 0;
    at.set({ name, count });
    for (const status of podStatus.containerStatuses) {
      at(690);
      at.set({ status });
      if (
        status.name !== name ||
        (status.state !== kubecontainer.ContainerStateExited && status.state !== kubecontainer.ContainerStateUnknown)
      ) {
        at(693);
        continue;
      }
      at(698);
      count++;
      at.set({ count });
      at(700);
      if (count === 1) {
        at(701);
        continue;
      }
      at(705);
      const err = removeContainer(m, status.id.id);
      at.set({ err });
      if (err !== undefined) {
        at(707);
      }
    }
  }
}

export function purgeInitContainers(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  podStatus: kubecontainer.PodStatus,
): void {
  const at = go.enter('kubeGenericRuntimeManager.purgeInitContainers', { pod, podStatus });
  at(717);
  const initContainerNames = new Set<string>();
  at.set({ initContainerNames });
  for (const container of pod.spec.initContainers) {
    at(719);
    initContainerNames.add(container.name);
    at.set({ initContainerNames, container });
  }
  at(721);
  for (const name of initContainerNames) {
    at(722);
    let count = 0;
    at.set({ name, count });
    for (const status of podStatus.containerStatuses) {
      at(724);
      at.set({ status });
      if (status.name !== name) {
        at(725);
        continue;
      }
      at(727);
      count++;
      at.set({ count });
      at(730);
      const err = removeContainer(m, status.id.id);
      at.set({ err });
      if (err !== undefined) {
        at(732);
      }
    }
  }
}

export function findNextInitContainerToRun(
  pod: v1.Pod,
  podStatus: kubecontainer.PodStatus,
): readonly [status: kubecontainer.Status | undefined, next: v1.Container | undefined, done: boolean] {
  const at = go.enter('findNextInitContainerToRun', { pod, podStatus });
  at(743);
  if (pod.spec.initContainers.length === 0) {
    at(744);
    return [undefined, undefined, true];
  }

  at(748);
  for (let i = pod.spec.initContainers.length - 1; i >= 0; i--) {
    at(749);
    const container = index(pod.spec.initContainers, i);
    at.set({ i, container });
    at(750);
    const status = kubecontainer.FindContainerStatusByName(podStatus, container.name);
    at.set({ status });
    at(751);
    if (status !== undefined && isInitContainerFailed(status)) {
      at(752);
      return [status, container, false];
    }
  }

  at(757);
  for (let i = pod.spec.initContainers.length - 1; i >= 0; i--) {
    at(758);
    const container = index(pod.spec.initContainers, i);
    at.set({ i, container });
    at(759);
    const status = kubecontainer.FindContainerStatusByName(podStatus, container.name);
    at.set({ status });
    at(760);
    if (status === undefined) {
      at(761);
      continue;
    }

    at(765);
    if (status.state === kubecontainer.ContainerStateRunning) {
      at(766);
      return [undefined, undefined, false];
    }

    at(769);
    if (status.state === kubecontainer.ContainerStateExited) {
      at(771);
      if (i === pod.spec.initContainers.length - 1) {
        at(772);
        return [undefined, undefined, true];
      }

      at(776);
      return [undefined, index(pod.spec.initContainers, i + 1), false];
    }
  }

  at(780);
  return [undefined, index(pod.spec.initContainers, 0), false];
}

export function RunInContainer(
  m: kubeGenericRuntimeManager,
  id: kubecontainer.ContainerID,
  cmd: readonly string[],
  timeout: number,
): readonly [string, GoError?] {
  const at = go.enter('kubeGenericRuntimeManager.RunInContainer', { id, cmd, timeout });
  at(829);
  const [stdout, stderr, err] = m.runtimeService.ExecSync(id.id, cmd, timeout);
  at.set({ stdout, stderr, err });
  at(833);
  return [stdout + stderr, err];
}

function removeContainer(m: kubeGenericRuntimeManager, containerID: string): GoError | undefined {
  const at = go.enter('kubeGenericRuntimeManager.removeContainer', { containerID });
  at(845);
  const stopErr = m.internalLifecycle.PostStopContainer(containerID);
  at.set({ err: stopErr });
  if (stopErr !== undefined) {
    at(846);
    return stopErr;
  }

  at(851);
  const err = removeContainerLog(m, containerID);
  at.set({ err });
  if (err !== undefined) {
    at(852);
    return err;
  }
  at(855);
  return m.runtimeService.RemoveContainer(containerID);
}

function removeContainerLog(m: kubeGenericRuntimeManager, containerID: string): GoError | undefined {
  const at = go.enter('kubeGenericRuntimeManager.removeContainerLog', { containerID });
  at(861);
  const cleanErr = m.logManager.Clean(containerID);
  at.set({ err: cleanErr });
  at(862);
  if (cleanErr !== undefined) {
    at(863);
    return cleanErr;
  }

  at(866);
  const [status, statusErr] = m.runtimeService.ContainerStatus(containerID);
  at.set({ status, err: statusErr });
  at(867);
  if (statusErr !== undefined) {
    at(868);
    return Errorf('failed to get container status %q: %v', containerID, statusErr);
  }
  at(872);
  const labeledInfo = getContainerInfoFromLabels(status.labels ?? {});
  at.set({ labeledInfo });
  at(873);
  const legacySymlink = legacyLogSymlink(
    containerID,
    labeledInfo.containerName,
    labeledInfo.podName,
    labeledInfo.podNamespace,
  );
  at.set({ legacySymlink });
  at(875);
  const err = m.osInterface.Remove(legacySymlink);
  at.set({ err });
  if (err !== undefined && !IsNotExist(err)) {
    at(876);
    return Errorf('failed to remove container %q log legacy symbolic link %q: %v', containerID, legacySymlink, err);
  }
  at(879);
  return undefined;
}
