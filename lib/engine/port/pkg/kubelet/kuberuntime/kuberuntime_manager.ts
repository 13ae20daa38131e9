/*
 * Port of pkg/kubelet/kuberuntime/kuberuntime_manager.go at v1.20.2, blob 7bc8e7799e6a66abf3c31ea5d8d9709c218a3273.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the constructor, version and status of the runtime, pods other than the one in hand, garbage collection.
 */

import { formatDuration } from '../../../../go/duration.ts';
import { Sprintf } from '../../../../go/fmt.ts';
import { index } from '../../../../go/slice.ts';
import { Errorf, type GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { UID } from '../../../staging/src/k8s.io/apimachinery/pkg/types/uid.ts';
import { DefaultFeatureGate } from '../../../staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import {
  type EventRecorder,
  EventTypeNormal,
  EventTypeWarning,
} from '../../../staging/src/k8s.io/client-go/tools/record/event.ts';
import { GetReference } from '../../../staging/src/k8s.io/client-go/tools/reference/ref.ts';
import type { Backoff } from '../../../staging/src/k8s.io/client-go/util/flowcontrol/backoff.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { ImageManagerService, RuntimeService } from '../../../staging/src/k8s.io/cri-api/pkg/apis/services.ts';
import type { DockerKeyring } from '../../credentialprovider/keyring.ts';
import * as features from '../../features/kube_features.ts';
import type { InternalContainerLifecycle } from '../cm/internal_container_lifecycle.ts';
import {
  ConvertPodStatusToRunningPod,
  type HandlerRunner,
  HashContainer,
  IsHostNetworkPod,
  type RuntimeHelper,
  ShouldContainerBeRestarted,
} from '../container/helpers.ts';
import type { OSInterface } from '../container/os.ts';
import { GenerateContainerRef } from '../container/ref.ts';
import * as kubecontainer from '../container/runtime.ts';
import { FindContainerStatusByName } from '../container/runtime.ts';
import {
  ConfigPodSandbox,
  CreatePodSandbox,
  ErrConfigPodSandbox,
  ErrCrashLoopBackOff,
  ErrCreatePodSandbox,
  ErrKillContainer,
  ErrKillPodSandbox,
  KillContainer,
  KillPodSandbox,
  NewSyncResult,
  PodSyncResult,
  StartContainer,
} from '../container/sync_result.ts';
import * as events from '../events/event.ts';
import { ErrImagePullBackOff, type ImageManager } from '../images/types.ts';
import type { ContainerLogManager } from '../logs/container_log_manager.ts';
import * as proberesults from '../prober/results/results_manager.ts';
import * as format from '../util/format/pod.ts';
import { getStableKey, isInitContainerFailed, networkNamespaceForPod } from './helpers.ts';
import {
  containerStartSpec,
  ephemeralContainerStartSpec,
  findNextInitContainerToRun,
  getPodContainerStatuses,
  killContainer,
  killContainersWithSyncResult,
  pruneInitContainersBeforeStart,
  purgeInitContainers,
  startContainer,
  type startSpec,
} from './kuberuntime_container.ts';
import {
  createPodSandbox,
  determinePodSandboxIPs,
  generatePodSandboxConfig,
  getSandboxIDByPodUID,
} from './kuberuntime_sandbox.ts';

const go = goFile('pkg/kubelet/kuberuntime/kuberuntime_manager.go');

export const podLogsRootDirectory = '/var/log/pods';
export const minimumGracePeriodInSeconds = 2;

/** What the runtime manager works with. Its methods are the functions here and beside that take an `m` first. */
export interface kubeGenericRuntimeManager {
  readonly runtimeName: string;
  readonly recorder: EventRecorder;
  readonly osInterface: OSInterface;
  readonly machineInfo: {
    /** Bytes. */
    readonly memoryCapacity: number;
  };
  readonly keyring: DockerKeyring;
  /** Needs the manager itself, so it is set after it. */
  runner: HandlerRunner;
  readonly runtimeHelper: RuntimeHelper;
  readonly livenessManager: proberesults.Manager;
  readonly startupManager: proberesults.Manager;
  readonly cpuCFSQuota: boolean;
  /** Nanoseconds. */
  readonly cpuCFSQuotaPeriod: number;
  /** Needs the manager itself, so it is set after it. */
  imagePuller: ImageManager;
  readonly runtimeService: RuntimeService;
  readonly imageService: ImageManagerService;
  readonly seccompProfileRoot: string;
  readonly internalLifecycle: InternalContainerLifecycle;
  readonly logManager: ContainerLogManager;
  readonly runtimeClassManager?: {
    LookupRuntimeHandler(runtimeClassName: string | undefined): readonly [string, GoError?];
  };
  /** Not in Go, where it is a function of package time: Unix time in nanoseconds on the node's one clock. */
  now(): bigint;
  /** Not in Go, where it is package logs and files: the last lines of a container's log. */
  readLogs(path: string, tailLines: number, limitBytes: number): readonly [string, GoError?];
}

export function SupportsSingleFileMapping(_m: kubeGenericRuntimeManager): boolean {
  const at = go.enter('kubeGenericRuntimeManager.SupportsSingleFileMapping');
  at(270);
  // The node runs Linux.
  at(273);
  at(274);
  return true;
}

export interface containerToKillInfo {
  readonly container: v1.Container;
  readonly name: string;
  readonly message: string;
}

export interface podActions {
  killPod: boolean;
  createSandbox: boolean;
  sandboxID: string;
  attempt: number;
  nextInitContainerToStart: v1.Container | undefined;
  containersToStart: number[];
  /** A status has one ContainerID object, so that it can be a key, as its value is in Go. */
  containersToKill: Map<kubecontainer.ContainerID, containerToKillInfo>;
  ephemeralContainersToStart: number[];
}

function podSandboxChanged(
  _m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  podStatus: kubecontainer.PodStatus,
): [boolean, number, string] {
  const at = go.enter('kubeGenericRuntimeManager.podSandboxChanged', { pod, podStatus });
  at(438);
  if (podStatus.sandboxStatuses.length === 0) {
    at(440);
    return [true, 0, ''];
  }

  at(443);
  let readySandboxCount = 0;
  at.set({ readySandboxCount });
  for (const s of podStatus.sandboxStatuses) {
    at(445);
    at.set({ s });
    if (s.state === runtimeapi.PodSandboxState_SANDBOX_READY) {
      at(446);
      readySandboxCount++;
      at.set({ readySandboxCount });
    }
  }

  at(451);
  const sandboxStatus = index(podStatus.sandboxStatuses, 0);
  at.set({ sandboxStatus });
  at(452);
  if (readySandboxCount > 1) {
    at(454);
    return [true, sandboxStatus.metadata.attempt + 1, sandboxStatus.id];
  }
  at(456);
  if (sandboxStatus.state !== runtimeapi.PodSandboxState_SANDBOX_READY) {
    at(458);
    return [true, sandboxStatus.metadata.attempt + 1, sandboxStatus.id];
  }

  at(462);
  if (sandboxStatus.linux?.namespaces?.options?.network !== networkNamespaceForPod(pod)) {
    at(464);
    return [true, sandboxStatus.metadata.attempt + 1, ''];
  }

  at(468);
  if (!IsHostNetworkPod(pod) && sandboxStatus.network?.ip === '') {
    at(470);
    return [true, sandboxStatus.metadata.attempt + 1, sandboxStatus.id];
  }

  at(473);
  return [false, sandboxStatus.metadata.attempt, sandboxStatus.id];
}

function containerChanged(container: v1.Container, containerStatus: kubecontainer.Status): [number, number, boolean] {
  const at = go.enter('containerChanged', { container, containerStatus });
  at(477);
  const expectedHash = HashContainer(container);
  at.set({ expectedHash });
  at(478);
  return [expectedHash, containerStatus.hash, containerStatus.hash !== expectedHash];
}

function shouldRestartOnFailure(pod: v1.Pod): boolean {
  const at = go.enter('shouldRestartOnFailure', { pod });
  at(482);
  return pod.spec.restartPolicy !== v1.RestartPolicyNever;
}

function containerSucceeded(c: v1.Container, podStatus: kubecontainer.PodStatus): boolean {
  const at = go.enter('containerSucceeded', { c, podStatus });
  at(486);
  const cStatus = FindContainerStatusByName(podStatus, c.name);
  at.set({ cStatus });
  at(487);
  if (cStatus === undefined || cStatus.state === kubecontainer.ContainerStateRunning) {
    at(488);
    return false;
  }
  at(490);
  return cStatus.exitCode === 0;
}

/** What must be done to bring the pod to its spec. */
export function computePodActions(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  podStatus: kubecontainer.PodStatus,
): podActions {
  const at = go.enter('kubeGenericRuntimeManager.computePodActions', { pod, podStatus });
  at(497);
  const [createPodSandbox, attempt, sandboxID] = podSandboxChanged(m, pod, podStatus);
  at.set({ createPodSandbox, attempt, sandboxID });
  at(498);
  const changes: podActions = {
    killPod: createPodSandbox,
    createSandbox: createPodSandbox,
    sandboxID,
    attempt,
    nextInitContainerToStart: undefined,
    containersToStart: [],
    containersToKill: new Map(),
    ephemeralContainersToStart: [],
  };
  at.set({ changes });

  at(509);
  if (createPodSandbox) {
    at(510);
    if (!shouldRestartOnFailure(pod) && attempt !== 0 && podStatus.containerStatuses.length !== 0) {
      at(519);
      changes.createSandbox = false;
      at.set({ changes });
      at(520);
      return changes;
    }

    at(524);
    const containersToStart: number[] = [];
    at.set({ containersToStart });
    for (const [idx, c] of pod.spec.containers.entries()) {
      at(526);
      at.set({ idx, c });
      if (pod.spec.restartPolicy === v1.RestartPolicyOnFailure && containerSucceeded(c, podStatus)) {
        at(527);
        continue;
      }
      at(529);
      containersToStart.push(idx);
      at.set({ containersToStart });
    }
    at(532);
    if (containersToStart.length === 0) {
      at(533);
      const [, , done] = findNextInitContainerToRun(pod, podStatus);
      at.set({ done });
      at(534);
      if (done) {
        at(535);
        changes.createSandbox = false;
        at.set({ changes });
        at(536);
        return changes;
      }
    }

    at(540);
    if (pod.spec.initContainers.length !== 0) {
      at(542);
      changes.nextInitContainerToStart = pod.spec.initContainers[0];
      at.set({ changes });
      at(543);
      return changes;
    }
    at(545);
    changes.containersToStart = containersToStart;
    at.set({ changes });
    at(546);
    return changes;
  }

  at(550);
  if (DefaultFeatureGate.Enabled(features.EphemeralContainers)) {
    at(551);
    for (const [i, c] of pod.spec.ephemeralContainers.entries()) {
      at(552);
      at.set({ i, c });

      at(555);
      if (FindContainerStatusByName(podStatus, c.name) === undefined) {
        at(556);
        changes.ephemeralContainersToStart.push(i);
        at.set({ changes });
      }
    }
  }

  at(562);
  const [initLastStatus, next, done] = findNextInitContainerToRun(pod, podStatus);
  at.set({ initLastStatus, next, done });
  at(563);
  if (!done) {
    at(564);
    if (next !== undefined) {
      at(565);
      const initFailed = initLastStatus !== undefined && isInitContainerFailed(initLastStatus);
      at.set({ initFailed });
      at(566);
      if (initFailed && !shouldRestartOnFailure(pod)) {
        at(567);
        changes.killPod = true;
        at.set({ changes });
      } else {
        at(570);
        if (initLastStatus !== undefined && initLastStatus.state === kubecontainer.ContainerStateUnknown) {
          at(571);
          changes.containersToKill.set(initLastStatus.id, {
            name: next.name,
            container: next,
            message: Sprintf('Init container is in %q state, try killing it before restart', initLastStatus.state),
          });
          at.set({ changes });
        }
        at(578);
        changes.nextInitContainerToStart = next;
        at.set({ changes });
      }
    }
    at(583);
    return changes;
  }

  at(587);
  let keepCount = 0;
  at.set({ keepCount });
  for (const [idx, container] of pod.spec.containers.entries()) {
    at(590);
    at.set({ idx, container });
    const containerStatus = FindContainerStatusByName(podStatus, container.name);
    at.set({ containerStatus });

    at(595);
    if (containerStatus !== undefined && containerStatus.state !== kubecontainer.ContainerStateRunning) {
      at(596);
      const err = m.internalLifecycle.PostStopContainer(containerStatus.id.id);
      at.set({ err });
      if (err !== undefined) {
        at(597);
      }
    }

    at(604);
    if (containerStatus === undefined || containerStatus.state !== kubecontainer.ContainerStateRunning) {
      at(605);
      if (ShouldContainerBeRestarted(container, pod, podStatus)) {
        at(608);
        changes.containersToStart.push(idx);
        at.set({ changes });
        at(609);
        if (containerStatus !== undefined && containerStatus.state === kubecontainer.ContainerStateUnknown) {
          at(613);
          changes.containersToKill.set(containerStatus.id, {
            name: containerStatus.name,
            container,
            message: Sprintf('Container is in %q state, try killing it before restart', containerStatus.state),
          });
          at.set({ changes });
        }
      }
      at(621);
      continue;
    }
    let message: string;
    at(625);
    let restart = shouldRestartOnFailure(pod);
    at.set({ restart });
    at(626);
    const [, , changed] = containerChanged(container, containerStatus);
    at.set({ changed });
    if (changed) {
      at(627);
      message = Sprintf('Container %s definition changed', container.name);
      at.set({ message });
      at(630);
      restart = true;
      at.set({ restart });
    } else {
      at(631);
      const [liveness, found] = m.livenessManager.Get(containerStatus.id);
      at.set({ liveness, found });
      if (found && liveness === proberesults.Failure) {
        at(633);
        message = Sprintf('Container %s failed liveness probe', container.name);
        at.set({ message });
      } else {
        at(634);
        const [startup, found] = m.startupManager.Get(containerStatus.id);
        at.set({ startup, found });
        if (found && startup === proberesults.Failure) {
          at(636);
          message = Sprintf('Container %s failed startup probe', container.name);
          at.set({ message });
        } else {
          at(639);
          keepCount++;
          at.set({ keepCount });
          at(640);
          continue;
        }
      }
    }

    at(646);
    if (restart) {
      at(647);
      message = Sprintf('%s, will be restarted', message);
      at.set({ message });
      at(648);
      changes.containersToStart.push(idx);
      at.set({ changes });
    }

    at(651);
    changes.containersToKill.set(containerStatus.id, {
      name: containerStatus.name,
      container,
      message,
    });
    at.set({ changes });
  }

  at(659);
  if (keepCount === 0 && changes.containersToStart.length === 0) {
    at(660);
    changes.killPod = true;
    at.set({ changes });
  }

  at(663);
  return changes;
}

/** Brings the pod to its spec: sandbox, then ephemeral, init and regular containers. */
export function SyncPod(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  podStatus: kubecontainer.PodStatus,
  pullSecrets: readonly kubecontainer.Secret[],
  backOff: Backoff,
): PodSyncResult {
  const at = go.enter('kubeGenericRuntimeManager.SyncPod', { pod, podStatus });
  const result = new PodSyncResult();
  at(677);
  const podContainerChanges = computePodActions(m, pod, podStatus);
  at.set({ podContainerChanges });
  at(679);
  if (podContainerChanges.createSandbox) {
    at(680);
    const [ref, err] = GetReference(pod);
    at.set({ ref, err });
    at(681);
    if (err !== undefined) {
      at(682);
    }
    at(684);
    if (podContainerChanges.sandboxID !== '') {
      at(685);
      m.recorder.Eventf(
        ref,
        EventTypeNormal,
        events.SandboxChanged,
        'Pod sandbox changed, it will be killed and re-created.',
      );
    } else {
      at(687);
    }
  }

  at(692);
  if (podContainerChanges.killPod) {
    at(693);
    if (podContainerChanges.createSandbox) {
      at(694);
    } else {
      at(696);
    }

    at(699);
    const killResult = killPodWithSyncResult(
      m,
      pod,
      at.back(ConvertPodStatusToRunningPod(m.runtimeName, podStatus)),
      undefined,
    );
    at.set({ killResult });
    at(700);
    result.AddPodSyncResult(killResult);
    at.set({ result });
    at(701);
    if (killResult.Error() !== undefined) {
      at(703);
      return result;
    }

    at(706);
    if (podContainerChanges.createSandbox) {
      at(707);
      purgeInitContainers(m, pod, podStatus);
    }
  } else {
    at(711);
    for (const [containerID, containerInfo] of podContainerChanges.containersToKill) {
      at(713);
      at.set({ containerID, containerInfo });
      const killContainerResult = NewSyncResult(KillContainer, containerInfo.name);
      at.set({ killContainerResult });
      at(714);
      result.AddSyncResult(killContainerResult);
      at.set({ result });
      at(715);
      const err = killContainer(m, pod, containerID, containerInfo.name, containerInfo.message, undefined);
      at.set({ err });
      if (err !== undefined) {
        at(716);
        killContainerResult.Fail(ErrKillContainer, err.message);
        at.set({ result });
        at(718);
        return result;
      }
    }
  }

  at(726);
  pruneInitContainersBeforeStart(m, pod, podStatus);

  let podIPs: readonly string[] = [];
  at(739);
  if (podStatus !== undefined) {
    at(740);
    podIPs = podStatus.ips;
    at.set({ podIPs });
  }

  at(744);
  let podSandboxID = podContainerChanges.sandboxID;
  at.set({ podSandboxID });
  at(745);
  if (podContainerChanges.createSandbox) {
    let msg: string;
    let err: GoError | undefined;

    at(750);
    const createSandboxResult = NewSyncResult(CreatePodSandbox, format.Pod(pod));
    at.set({ createSandboxResult });
    at(751);
    result.AddSyncResult(createSandboxResult);
    at.set({ result });
    at(752);
    [podSandboxID, msg, err] = createPodSandbox(m, pod, podContainerChanges.attempt);
    at.set({ podSandboxID, msg, err });
    at(753);
    if (err !== undefined) {
      at(754);
      createSandboxResult.Fail(ErrCreatePodSandbox, msg);
      at.set({ result });
      at(756);
      const [ref, referr] = GetReference(pod);
      at.set({ ref });
      at(757);
      if (referr !== undefined) {
        at(758);
      }
      at(760);
      m.recorder.Eventf(ref, EventTypeWarning, events.FailedCreatePodSandBox, 'Failed to create pod sandbox: %v', err);
      at(761);
      return result;
    }

    at(765);
    const [podSandboxStatus, statusErr] = m.runtimeService.PodSandboxStatus(podSandboxID);
    at.set({ podSandboxStatus, err: statusErr });
    at(766);
    if (statusErr !== undefined) {
      at(767);
      const [ref, referr] = GetReference(pod);
      at.set({ ref });
      at(768);
      if (referr !== undefined) {
        at(769);
      }
      at(771);
      m.recorder.Eventf(
        ref,
        EventTypeWarning,
        events.FailedStatusPodSandBox,
        'Unable to get pod sandbox status: %v',
        statusErr,
      );
      at(773);
      result.Fail(statusErr);
      at.set({ result });
      at(774);
      return result;
    }

    at(779);
    if (!IsHostNetworkPod(pod)) {
      at(781);
      podIPs = determinePodSandboxIPs(m, pod.metadata.namespace, pod.metadata.name, podSandboxStatus);
      at.set({ podIPs });
    }
  }

  at(789);
  let podIP = '';
  at.set({ podIP });
  at(790);
  if (podIPs.length !== 0) {
    at(791);
    podIP = index(podIPs, 0);
    at.set({ podIP });
  }

  at(795);
  const configPodSandboxResult = NewSyncResult(ConfigPodSandbox, podSandboxID);
  at.set({ configPodSandboxResult });
  at(796);
  result.AddSyncResult(configPodSandboxResult);
  at.set({ result });
  at(797);
  const [podSandboxConfig, err] = generatePodSandboxConfig(m, pod, podContainerChanges.attempt);
  at.set({ podSandboxConfig, err });
  at(798);
  if (err !== undefined) {
    at(799);
    const message = Sprintf('GeneratePodSandboxConfig for pod %q failed: %v', format.Pod(pod), err);
    at.set({ message });
    at(801);
    configPodSandboxResult.Fail(ErrConfigPodSandbox, message);
    at.set({ result });
    at(802);
    return result;
  }

  at(808);
  const start = (typeName: string, spec: startSpec): GoError | undefined => {
    const at = go.enter('kubeGenericRuntimeManager.SyncPod', { typeName, spec }, 'start');
    at(809);
    const startContainerResult = NewSyncResult(StartContainer, spec.container.name);
    at.set({ startContainerResult });
    at(810);
    result.AddSyncResult(startContainerResult);
    at.set({ result });

    at(812);
    const [isInBackOff, msg, err] = doBackOff(m, pod, spec.container, podStatus, backOff);
    at.set({ isInBackOff, msg, err });
    at(813);
    if (isInBackOff) {
      at(814);
      startContainerResult.Fail(err, msg);
      at.set({ result });
      at(816);
      return err;
    }

    at(821);
    const [startMsg, startErr] = startContainer(
      m,
      podSandboxID,
      podSandboxConfig,
      spec,
      pod,
      podStatus,
      pullSecrets,
      podIP,
      podIPs,
    );
    at.set({ msg: startMsg, err: startErr });
    if (startErr !== undefined) {
      at(822);
      startContainerResult.Fail(startErr, startMsg);
      at.set({ result });
      at(825);
      switch (true) {
        case startErr === ErrImagePullBackOff:
          at(826);
          break;
        default:
          at(828);
      }
      at(831);
      return startErr;
    }

    at(834);
    return undefined;
  };

  at(841);
  if (DefaultFeatureGate.Enabled(features.EphemeralContainers)) {
    at(842);
    for (const idx of podContainerChanges.ephemeralContainersToStart) {
      at(843);
      at.set({ idx });
      start('ephemeral container', at.back(ephemeralContainerStartSpec(index(pod.spec.ephemeralContainers, idx))));
    }
  }

  at(848);
  const container = podContainerChanges.nextInitContainerToStart;
  at.set({ container });
  if (container !== undefined) {
    at(850);
    const err = start('init container', at.back(containerStartSpec(container)));
    at.set({ err });
    if (err !== undefined) {
      at(851);
      return result;
    }

    at(855);
  }

  at(859);
  for (const idx of podContainerChanges.containersToStart) {
    at(860);
    at.set({ idx });
    start('container', at.back(containerStartSpec(index(pod.spec.containers, idx))));
  }

  at(863);
  return result;
}

function doBackOff(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  container: v1.Container,
  podStatus: kubecontainer.PodStatus,
  backOff: Backoff,
): readonly [boolean, string, GoError?] {
  const at = go.enter('kubeGenericRuntimeManager.doBackOff', { pod, container, podStatus });
  let cStatus: kubecontainer.Status | undefined;
  at(870);
  for (const c of podStatus.containerStatuses) {
    at(871);
    at.set({ c });
    if (c.name === container.name && c.state === kubecontainer.ContainerStateExited) {
      at(872);
      cStatus = c;
      at.set({ cStatus });
      at(873);
      break;
    }
  }

  at(877);
  if (cStatus === undefined) {
    at(878);
    return [false, ''];
  }

  at(883);
  const ts = cStatus.finishedAt;
  at.set({ ts });
  at(885);
  const key = getStableKey(pod, container);
  at.set({ key });
  at(886);
  if (backOff.IsInBackOffSince(key, ts)) {
    at(887);
    const [ref, referr] = GenerateContainerRef(pod, container);
    at.set({ ref });
    if (referr === undefined) {
      at(888);
      m.recorder.Eventf(ref, EventTypeWarning, events.BackOffStartContainer, 'Back-off restarting failed container');
    }
    at(890);
    const err = Errorf(
      'back-off %s restarting failed container=%s pod=%s',
      formatDuration(backOff.Get(key)),
      container.name,
      format.Pod(pod),
    );
    at.set({ err });
    at(892);
    return [true, err.message, ErrCrashLoopBackOff];
  }

  at(895);
  backOff.Next(key, ts);
  at(896);
  return [false, ''];
}

function killPodWithSyncResult(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  runningPod: kubecontainer.Pod,
  gracePeriodOverride: number | undefined,
): PodSyncResult {
  const at = go.enter('kubeGenericRuntimeManager.killPodWithSyncResult', { pod, runningPod, gracePeriodOverride });
  const result = new PodSyncResult();
  at(911);
  const killContainerResults = killContainersWithSyncResult(m, pod, runningPod, gracePeriodOverride);
  at.set({ killContainerResults });
  for (const containerResult of killContainerResults) {
    at(913);
    at.set({ containerResult });
    result.AddSyncResult(containerResult);
    at.set({ result });
  }

  at(917);
  const killSandboxResult = NewSyncResult(KillPodSandbox, runningPod.id);
  at.set({ killSandboxResult });
  at(918);
  result.AddSyncResult(killSandboxResult);
  at.set({ result });
  at(920);
  for (const podSandbox of runningPod.sandboxes) {
    at(921);
    at.set({ podSandbox });
    const err = m.runtimeService.StopPodSandbox(podSandbox.id.id);
    at.set({ err });
    if (err !== undefined) {
      at(922);
      killSandboxResult.Fail(ErrKillPodSandbox, err.message);
      at.set({ result });
    }
  }

  at(927);
  return result;
}

/** The pod as the runtime has it: sandboxes and containers, newest first. Lights no lines. */
export function GetPodStatus(
  m: kubeGenericRuntimeManager,
  uid: UID,
  name: string,
  namespace: string,
): readonly [kubecontainer.PodStatus, undefined?] | readonly [undefined, GoError] {
  const [podSandboxIDs, err] = getSandboxIDByPodUID(m, uid, undefined);
  if (err !== undefined) {
    return [undefined, err];
  }

  const sandboxStatuses: runtimeapi.PodSandboxStatus[] = [];
  let podIPs: readonly string[] = [];
  for (const [idx, podSandboxID] of podSandboxIDs.entries()) {
    const [podSandboxStatus, err] = m.runtimeService.PodSandboxStatus(podSandboxID);
    if (err !== undefined) {
      return [undefined, err];
    }
    sandboxStatuses[idx] = podSandboxStatus;

    if (idx === 0 && podSandboxStatus.state === runtimeapi.PodSandboxState_SANDBOX_READY) {
      podIPs = determinePodSandboxIPs(m, namespace, name, podSandboxStatus);
    }
  }

  const [containerStatuses, statusesErr] = getPodContainerStatuses(m, uid, name, namespace);
  if (statusesErr !== undefined) {
    return [undefined, statusesErr];
  }

  return [
    {
      id: uid,
      name,
      namespace,
      ips: podIPs,
      sandboxStatuses,
      containerStatuses,
    },
  ];
}
