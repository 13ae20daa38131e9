/*
 * Port of pkg/kubelet/kuberuntime/helpers.go at v1.20.2, blob 6db2698cb59b86d589fa57ca3a368436d94a6636.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: conversions of what a sync does not list. A sort is a function that gives a sorted copy.
 */

import { Sprintf } from '../../../../go/fmt.ts';
import type { Int64 } from '../../../../go/int64.ts';
import * as filepath from '../../../../go/path.ts';
import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import {
  SeccompContainerAnnotationKeyPrefix,
  SeccompLocalhostProfileNamePrefix,
  SeccompPodAnnotationKey,
  SeccompProfileNameUnconfined,
  SeccompProfileRuntimeDefault,
} from '../../../staging/src/k8s.io/api/core/v1/annotation_key_constants.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { UID } from '../../../staging/src/k8s.io/apimachinery/pkg/types/uid.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import { HashContainer } from '../container/helpers.ts';
import * as kubecontainer from '../container/runtime.ts';
import { type kubeGenericRuntimeManager, podLogsRootDirectory } from './kuberuntime_manager.ts';

const go = goFile('pkg/kubelet/kuberuntime/helpers.go');

type Annotations = Readonly<Record<string, string>>;

/** Newest first. */
export function podSandboxByCreated(p: readonly runtimeapi.PodSandbox[]): readonly runtimeapi.PodSandbox[] {
  return p.toSorted((a, b) => newestFirst(a.createdAt, b.createdAt));
}

/** Newest first. */
export function containerStatusByCreated(c: readonly kubecontainer.Status[]): readonly kubecontainer.Status[] {
  return c.toSorted((a, b) => newestFirst(a.createdAt, b.createdAt));
}

function newestFirst(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

export function toKubeContainerState(state: runtimeapi.ContainerState): kubecontainer.State {
  switch (state) {
    case runtimeapi.ContainerState_CONTAINER_CREATED:
      return kubecontainer.ContainerStateCreated;
    case runtimeapi.ContainerState_CONTAINER_RUNNING:
      return kubecontainer.ContainerStateRunning;
    case runtimeapi.ContainerState_CONTAINER_EXITED:
      return kubecontainer.ContainerStateExited;
    case runtimeapi.ContainerState_CONTAINER_UNKNOWN:
      return kubecontainer.ContainerStateUnknown;
  }
}

export function toRuntimeProtocol(protocol: v1.Protocol): runtimeapi.Protocol {
  const at = go.enter('toRuntimeProtocol', { protocol });
  at(75);
  switch (protocol) {
    case v1.ProtocolTCP:
      at(76);
      at(77);
      return runtimeapi.Protocol_TCP;
    case v1.ProtocolUDP:
      at(78);
      at(79);
      return runtimeapi.Protocol_UDP;
    case v1.ProtocolSCTP:
      at(80);
      at(81);
      return runtimeapi.Protocol_SCTP;
  }

  at(85);
  return runtimeapi.Protocol_TCP;
}

export function getImageUser(
  m: kubeGenericRuntimeManager,
  image: string,
): readonly [uid: Int64 | undefined, username: string, err?: GoError] {
  const at = go.enter('kubeGenericRuntimeManager.getImageUser', { image });
  at(123);
  const [imageStatus, err] = m.imageService.ImageStatus({ image });
  at.set({ imageStatus, err });
  at(124);
  if (err !== undefined) {
    at(125);
    return [undefined, '', err];
  }

  at(128);
  if (imageStatus !== undefined) {
    at(129);
    if (imageStatus.uid !== undefined) {
      at(130);
      return [imageStatus.uid.value, ''];
    }

    at(133);
    if (imageStatus.username !== undefined && imageStatus.username !== '') {
      at(134);
      return [undefined, imageStatus.username];
    }
  }

  at(139);
  return [0, ''];
}

export function isInitContainerFailed(status: kubecontainer.Status): boolean {
  const at = go.enter('isInitContainerFailed', { status });
  at(145);
  if (status.state === kubecontainer.ContainerStateExited && status.exitCode !== 0) {
    at(146);
    return true;
  }

  at(149);
  if (status.state === kubecontainer.ContainerStateUnknown) {
    at(150);
    return true;
  }

  at(153);
  return false;
}

export function getStableKey(pod: v1.Pod, container: v1.Container): string {
  const at = go.enter('getStableKey', { pod, container });
  at(160);
  const hash = HashContainer(container).toString(16);
  at.set({ hash });
  at(161);
  return Sprintf('%s_%s_%s_%s_%s', pod.metadata.name, pod.metadata.namespace, pod.metadata.uid, container.name, hash);
}

const logPathDelimiter = '_';

export function buildContainerLogsPath(containerName: string, restartCount: number): string {
  const at = go.enter('buildContainerLogsPath', { containerName, restartCount });
  at(169);
  return filepath.Join(containerName, Sprintf('%d.log', restartCount));
}

export function BuildContainerLogsDirectory(
  podNamespace: string,
  podName: string,
  podUID: UID,
  containerName: string,
): string {
  const at = go.enter('BuildContainerLogsDirectory', { podNamespace, podName, podUID, containerName });
  at(174);
  return filepath.Join(BuildPodLogsDirectory(podNamespace, podName, podUID), containerName);
}

export function BuildPodLogsDirectory(podNamespace: string, podName: string, podUID: UID): string {
  const at = go.enter('BuildPodLogsDirectory', { podNamespace, podName, podUID });
  at(179);
  return filepath.Join(podLogsRootDirectory, [podNamespace, podName, podUID].join(logPathDelimiter));
}

function fieldProfile(scmp: v1.SeccompProfile | undefined, profileRootPath: string): string {
  const at = go.enter('fieldProfile', { scmp, profileRootPath });
  at(206);
  if (scmp === undefined) {
    at(207);
    return '';
  }
  at(209);
  if (scmp.type === v1.SeccompProfileTypeRuntimeDefault) {
    at(210);
    return SeccompProfileRuntimeDefault;
  }
  at(212);
  if (
    scmp.type === v1.SeccompProfileTypeLocalhost &&
    scmp.localhostProfile !== undefined &&
    scmp.localhostProfile.length > 0
  ) {
    at(213);
    const fname = filepath.Join(profileRootPath, scmp.localhostProfile);
    at.set({ fname });
    at(214);
    return SeccompLocalhostProfileNamePrefix + fname;
  }
  at(216);
  if (scmp.type === v1.SeccompProfileTypeUnconfined) {
    at(217);
    return SeccompProfileNameUnconfined;
  }
  at(219);
  return '';
}

function annotationProfile(profile: string, profileRootPath: string): string {
  const at = go.enter('annotationProfile', { profile, profileRootPath });
  at(223);
  if (profile.startsWith(SeccompLocalhostProfileNamePrefix)) {
    at(224);
    const name = profile.slice(SeccompLocalhostProfileNamePrefix.length);
    at.set({ name });
    at(225);
    const fname = filepath.Join(profileRootPath, name);
    at.set({ fname });
    at(226);
    return SeccompLocalhostProfileNamePrefix + fname;
  }
  at(228);
  return profile;
}

export function getSeccompProfilePath(
  m: kubeGenericRuntimeManager,
  annotations: Annotations,
  containerName: string,
  podSecContext: v1.PodSecurityContext | undefined,
  containerSecContext: v1.SecurityContext | undefined,
): string {
  const at = go.enter('kubeGenericRuntimeManager.getSeccompProfilePath', { annotations, containerName });
  at(234);
  if (containerSecContext !== undefined && containerSecContext.seccompProfile !== undefined) {
    at(235);
    return fieldProfile(containerSecContext.seccompProfile, m.seccompProfileRoot);
  }

  at(239);
  if (containerName !== '') {
    at(240);
    const profile = annotations[SeccompContainerAnnotationKeyPrefix + containerName];
    at.set({ profile });
    if (profile !== undefined) {
      at(241);
      return annotationProfile(profile, m.seccompProfileRoot);
    }
  }

  at(246);
  if (podSecContext !== undefined && podSecContext.seccompProfile !== undefined) {
    at(247);
    return fieldProfile(podSecContext.seccompProfile, m.seccompProfileRoot);
  }

  at(251);
  const profile = annotations[SeccompPodAnnotationKey];
  at.set({ profile });
  if (profile !== undefined) {
    at(252);
    return annotationProfile(profile, m.seccompProfileRoot);
  }

  at(255);
  return '';
}

function fieldSeccompProfile(scmp: v1.SeccompProfile | undefined, profileRootPath: string): runtimeapi.SecurityProfile {
  const at = go.enter('fieldSeccompProfile', { scmp, profileRootPath });
  at(261);
  if (scmp === undefined) {
    at(262);
    return {
      profileType: runtimeapi.SecurityProfile_Unconfined,
    };
  }
  at(266);
  if (scmp.type === v1.SeccompProfileTypeRuntimeDefault) {
    at(267);
    return {
      profileType: runtimeapi.SecurityProfile_RuntimeDefault,
    };
  }
  at(271);
  if (
    scmp.type === v1.SeccompProfileTypeLocalhost &&
    scmp.localhostProfile !== undefined &&
    scmp.localhostProfile.length > 0
  ) {
    at(272);
    const fname = filepath.Join(profileRootPath, scmp.localhostProfile);
    at.set({ fname });
    at(273);
    return {
      profileType: runtimeapi.SecurityProfile_Localhost,
      localhostRef: fname,
    };
  }
  at(278);
  return {
    profileType: runtimeapi.SecurityProfile_Unconfined,
  };
}

export function getSeccompProfile(
  m: kubeGenericRuntimeManager,
  annotations: Annotations,
  containerName: string,
  podSecContext: v1.PodSecurityContext | undefined,
  containerSecContext: v1.SecurityContext | undefined,
): runtimeapi.SecurityProfile {
  const at = go.enter('kubeGenericRuntimeManager.getSeccompProfile', { annotations, containerName });
  at(286);
  if (containerSecContext !== undefined && containerSecContext.seccompProfile !== undefined) {
    at(287);
    return fieldSeccompProfile(containerSecContext.seccompProfile, m.seccompProfileRoot);
  }

  at(291);
  if (podSecContext !== undefined && podSecContext.seccompProfile !== undefined) {
    at(292);
    return fieldSeccompProfile(podSecContext.seccompProfile, m.seccompProfileRoot);
  }

  at(295);
  return {
    profileType: runtimeapi.SecurityProfile_Unconfined,
  };
}

function ipcNamespaceForPod(pod: v1.Pod | undefined): runtimeapi.NamespaceMode {
  const at = go.enter('ipcNamespaceForPod', { pod });
  at(301);
  if (pod?.spec.hostIPC) {
    at(302);
    return runtimeapi.NamespaceMode_NODE;
  }
  at(304);
  return runtimeapi.NamespaceMode_POD;
}

export function networkNamespaceForPod(pod: v1.Pod | undefined): runtimeapi.NamespaceMode {
  const at = go.enter('networkNamespaceForPod', { pod });
  at(308);
  if (pod?.spec.hostNetwork) {
    at(309);
    return runtimeapi.NamespaceMode_NODE;
  }
  at(311);
  return runtimeapi.NamespaceMode_POD;
}

function pidNamespaceForPod(pod: v1.Pod | undefined): runtimeapi.NamespaceMode {
  const at = go.enter('pidNamespaceForPod', { pod });
  at(315);
  if (pod !== undefined) {
    at(316);
    if (pod.spec.hostPID) {
      at(317);
      return runtimeapi.NamespaceMode_NODE;
    }
    at(319);
    if (pod.spec.shareProcessNamespace) {
      at(320);
      return runtimeapi.NamespaceMode_POD;
    }
  }
  at(324);
  return runtimeapi.NamespaceMode_CONTAINER;
}

export function namespacesForPod(pod: v1.Pod | undefined): runtimeapi.NamespaceOption {
  const at = go.enter('namespacesForPod', { pod });
  at(330);
  return {
    ipc: at.back(ipcNamespaceForPod(pod)),
    network: at.back(networkNamespaceForPod(pod)),
    pid: pidNamespaceForPod(pod),
  };
}
