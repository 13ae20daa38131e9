/*
 * Port of pkg/kubelet/container/helpers.go at v1.20.2, blob 4b207b99d848b07e9bb1ae513869c329ae2bf8ad.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: what only mounts and probes call.
 */

import { Sprintf } from '../../../../go/fmt.ts';
import type { Int64 } from '../../../../go/int64.ts';
import { IsIPv6String } from '../../../../go/net.ts';
import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import { marshalContainer } from '../../../../wire/index.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { EventRecorder } from '../../../staging/src/k8s.io/client-go/tools/record/event.ts';
import type { ObjectReference } from '../../../staging/src/k8s.io/client-go/tools/reference/ref.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import * as expansion from '../../../third_party/forked/golang/expansion/expand.ts';
import * as podutil from '../../api/v1/pod/util.ts';
import * as hashutil from '../../util/hash/hash.ts';
import { ImplicitContainerPrefix } from './ref.ts';
import {
  type Container,
  type ContainerID,
  ContainerStateCreated,
  ContainerStateExited,
  ContainerStateRunning,
  ContainerStateUnknown,
  type EnvVar,
  FindContainerStatusByName,
  type Pod,
  type PodStatus,
  type PortMapping,
  type RunContainerOptions,
  type State,
} from './runtime.ts';

const go = goFile('pkg/kubelet/container/helpers.go');

export interface HandlerRunner {
  Run(
    containerID: ContainerID,
    pod: v1.Pod,
    container: v1.Container,
    handler: v1.Handler,
  ): readonly [msg: string, err?: GoError];
}

export interface RuntimeHelper {
  /** Go also gives an action that cleans up after mounts, of which this node has none. */
  GenerateRunContainerOptions(
    pod: v1.Pod,
    container: v1.Container,
    podIP: string,
    podIPs: readonly string[],
  ): readonly [contOpts: RunContainerOptions, err?: undefined] | readonly [contOpts: undefined, err: GoError];
  GetPodDNS(pod: v1.Pod): readonly [runtimeapi.DNSConfig, undefined?] | readonly [undefined, GoError];
  GetPodCgroupParent(pod: v1.Pod): string;
  GeneratePodHostNameAndDomain(pod: v1.Pod): readonly [hostname: string, hostDomain: string, err?: GoError];
  GetExtraSupplementalGroupsForPod(pod: v1.Pod): readonly Int64[];
}

export function ShouldContainerBeRestarted(container: v1.Container, pod: v1.Pod, podStatus: PodStatus): boolean {
  const at = go.enter('ShouldContainerBeRestarted', { container, pod, podStatus });
  at(65);
  if (pod.metadata.deletionTimestamp !== undefined) {
    at(66);
    return false;
  }
  at(69);
  const status = FindContainerStatusByName(podStatus, container.name);
  at.set({ status });
  at(72);
  if (status === undefined) {
    at(73);
    return true;
  }
  at(76);
  if (status.state === ContainerStateRunning) {
    at(77);
    return false;
  }
  at(80);
  if (status.state === ContainerStateUnknown || status.state === ContainerStateCreated) {
    at(81);
    return true;
  }
  at(84);
  if (pod.spec.restartPolicy === v1.RestartPolicyNever) {
    at(86);
    return false;
  }
  at(88);
  if (pod.spec.restartPolicy === v1.RestartPolicyOnFailure) {
    at(90);
    if (status.exitCode === 0) {
      at(92);
      return false;
    }
  }
  at(95);
  return true;
}

export function HashContainer(container: v1.Container): number {
  const at = go.enter('HashContainer', { container });
  at(105);
  const containerJSON = marshalContainer(container);
  at.set({ containerJSON });
  at(106);
  const hash = hashutil.DeepHashObject(containerJSON);
  at.set({ hash });
  at(107);
  return hash;
}

function envVarsToMap(envs: readonly EnvVar[]): Record<string, string> {
  const at = go.enter('envVarsToMap', { envs });
  at(113);
  const result: Record<string, string> = {};
  at.set({ result });
  for (const env of envs) {
    at(115);
    at.set({ env });
    result[env.name] = env.value;
    at.set({ result });
  }
  at(117);
  return result;
}

export function ExpandContainerCommandAndArgs(
  container: v1.Container,
  envs: readonly EnvVar[],
): readonly [command: readonly string[], args: readonly string[]] {
  const at = go.enter('ExpandContainerCommandAndArgs', { container, envs });
  const command: string[] = [];
  const args: string[] = [];
  at(165);
  const mapping = expansion.MappingFuncFor(envVarsToMap(envs));

  at(167);
  if (container.command.length !== 0) {
    at(168);
    for (const cmd of container.command) {
      at(169);
      at.set({ cmd });
      command.push(expansion.Expand(cmd, mapping));
      at.set({ command });
    }
  }

  at(173);
  if (container.args.length !== 0) {
    at(174);
    for (const arg of container.args) {
      at(175);
      at.set({ arg });
      args.push(expansion.Expand(arg, mapping));
      at.set({ args });
    }
  }

  at(179);
  return [command, args];
}

export function FilterEventRecorder(recorder: EventRecorder): EventRecorder {
  const irecorder: innerEventRecorder = { recorder };
  return {
    Event: (...args) => Event(irecorder, ...args),
    Eventf: (...args) => Eventf(irecorder, ...args),
  };
}

interface innerEventRecorder {
  readonly recorder: EventRecorder;
}

function shouldRecordEvent(
  _irecorder: innerEventRecorder,
  object: ObjectReference | undefined,
): readonly [ObjectReference, true] | readonly [undefined, false] {
  const at = go.enter('innerEventRecorder.shouldRecordEvent', { object });
  at(194);
  // Every object here is a reference, so this is always taken.
  const ref = object;
  at(196);
  if (ref === undefined) {
    at(197);
    return [undefined, false];
  }
  at(199);
  if (!ref.fieldPath.startsWith(ImplicitContainerPrefix)) {
    at(200);
    return [ref, true];
  }
  at(203);
  return [undefined, false];
}

function Event(
  irecorder: innerEventRecorder,
  object: ObjectReference | undefined,
  eventtype: string,
  reason: string,
  message: string,
): void {
  const at = go.enter('innerEventRecorder.Event', { object, eventtype, reason, message });
  at(207);
  const [ref, ok] = shouldRecordEvent(irecorder, object);
  at.set({ ref, ok });
  if (ok) {
    at(208);
    irecorder.recorder.Event(ref, eventtype, reason, message);
  }
}

function Eventf(
  irecorder: innerEventRecorder,
  object: ObjectReference | undefined,
  eventtype: string,
  reason: string,
  messageFmt: string,
  ...args: readonly unknown[]
): void {
  const at = go.enter('innerEventRecorder.Eventf', { object, eventtype, reason, messageFmt, args });
  at(213);
  const [ref, ok] = shouldRecordEvent(irecorder, object);
  at.set({ ref, ok });
  if (ok) {
    at(214);
    irecorder.recorder.Eventf(ref, eventtype, reason, messageFmt, ...args);
  }
}

export function IsHostNetworkPod(pod: v1.Pod): boolean {
  const at = go.enter('IsHostNetworkPod', { pod });
  at(229);
  return pod.spec.hostNetwork;
}

export function ConvertPodStatusToRunningPod(runtimeName: string, podStatus: PodStatus): Pod {
  const at = go.enter('ConvertPodStatusToRunningPod', { runtimeName, podStatus });
  at(235);
  const runningPod: Pod = {
    id: podStatus.id,
    name: podStatus.name,
    namespace: podStatus.namespace,
    containers: [],
    sandboxes: [],
  };
  at.set({ runningPod });
  for (const containerStatus of podStatus.containerStatuses) {
    at(241);
    at.set({ containerStatus });
    if (containerStatus.state !== ContainerStateRunning) {
      at(242);
      continue;
    }
    at(244);
    const container: Container = {
      id: containerStatus.id,
      name: containerStatus.name,
      image: containerStatus.image,
      imageID: containerStatus.imageID,
      hash: containerStatus.hash,
      state: containerStatus.state,
    };
    at.set({ container });
    at(252);
    runningPod.containers.push(container);
    at.set({ runningPod });
  }

  at(256);
  for (const sandbox of podStatus.sandboxStatuses) {
    at(257);
    at.set({ sandbox });
    runningPod.sandboxes.push({
      id: { type: runtimeName, id: sandbox.id },
      name: '',
      image: '',
      imageID: '',
      hash: 0,
      state: SandboxToContainerState(sandbox.state),
    });
    at.set({ runningPod });
  }
  at(262);
  return runningPod;
}

export function SandboxToContainerState(state: runtimeapi.PodSandboxState): State {
  const at = go.enter('SandboxToContainerState', { state });
  at(271);
  switch (state) {
    case runtimeapi.PodSandboxState_SANDBOX_READY:
      at(272);
      at(273);
      return ContainerStateRunning;
    case runtimeapi.PodSandboxState_SANDBOX_NOTREADY:
      at(274);
      at(275);
      return ContainerStateExited;
  }
  at(277);
  return ContainerStateUnknown;
}

export function GetContainerSpec(pod: v1.Pod, containerName: string): v1.Container | undefined {
  const at = go.enter('GetContainerSpec', { pod, containerName });
  let containerSpec: v1.Container | undefined;
  const visitor = (c: v1.Container): boolean => {
    const at = go.enter('GetContainerSpec', { c }, 'visitor');
    at(292);
    if (containerName === c.name) {
      at(293);
      containerSpec = c;
      at.set({ containerSpec });
      at(294);
      return false;
    }
    at(296);
    return true;
  };
  at(291);
  podutil.VisitContainers(pod.spec, podutil.AllFeatureEnabledContainers(), (c) => at.back(visitor(c)));
  at.set({ containerSpec });
  at(298);
  return containerSpec;
}

export function HasPrivilegedContainer(pod: v1.Pod): boolean {
  const at = go.enter('HasPrivilegedContainer', { pod });
  let hasPrivileged = false;
  const visitor = (c: v1.Container): boolean => {
    const at = go.enter('HasPrivilegedContainer', { c }, 'visitor');
    at(305);
    if (c.securityContext?.privileged) {
      at(306);
      hasPrivileged = true;
      at.set({ hasPrivileged });
      at(307);
      return false;
    }
    at(309);
    return true;
  };
  at(304);
  podutil.VisitContainers(pod.spec, podutil.AllFeatureEnabledContainers(), (c) => at.back(visitor(c)));
  at.set({ hasPrivileged });
  at(311);
  return hasPrivileged;
}

export function MakePortMappings(container: v1.Container): PortMapping[] {
  const at = go.enter('MakePortMappings', { container });
  const ports: PortMapping[] = [];
  at(316);
  const names = new Set<string>();
  at.set({ names });
  for (const p of container.ports) {
    at(318);
    at.set({ p });
    const pm: PortMapping = {
      hostPort: p.hostPort,
      containerPort: p.containerPort,
      protocol: p.protocol,
      hostIP: p.hostIP,
    };
    at.set({ pm });

    at(328);
    let family = 'any';
    at.set({ family });
    at(329);
    if (p.hostIP !== '') {
      at(330);
      if (IsIPv6String(p.hostIP)) {
        at(331);
        family = 'v6';
      } else {
        at(333);
        family = 'v4';
      }
      at.set({ family });
    }

    at(337);
    let name = p.name;
    at.set({ name });
    at(338);
    if (name === '') {
      at(339);
      name = Sprintf('%s-%s-%s:%d:%d', family, p.protocol, p.hostIP, p.containerPort, p.hostPort);
      at.set({ name });
    }

    at(343);
    if (names.has(name)) {
      at(345);
      continue;
    }
    at(347);
    ports.push(pm);
    at.set({ ports });
    at(348);
    names.add(name);
    at.set({ names });
  }
  at(350);
  return ports;
}
