import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { Affinity } from './affinity.ts';
import { Container } from './container.ts';
import { EphemeralContainer } from './ephemeral-container.ts';
import { LabelSelector, ObjectMeta, TypeMeta } from './meta.ts';
import { LocalObjectReference, SELinuxOptions, SeccompProfile, WindowsSecurityContextOptions } from './resources.ts';
import { bool, int32, int64, list, map, omitEmpty, pointer, quantity, string, struct, time } from './schema.ts';
import { Volume } from './volumes.ts';

export const Sysctl = struct<v1.Sysctl>({
  name: string,
  value: string,
});

export const PodSecurityContext = struct<v1.PodSecurityContext>({
  seLinuxOptions: omitEmpty(pointer(SELinuxOptions)),
  windowsOptions: omitEmpty(pointer(WindowsSecurityContextOptions)),
  runAsUser: omitEmpty(pointer(int64)),
  runAsGroup: omitEmpty(pointer(int64)),
  runAsNonRoot: omitEmpty(pointer(bool)),
  supplementalGroups: omitEmpty(list(int64)),
  fsGroup: omitEmpty(pointer(int64)),
  sysctls: omitEmpty(list(Sysctl)),
  fsGroupChangePolicy: omitEmpty(pointer(string)),
  seccompProfile: omitEmpty(pointer(SeccompProfile)),
});

export const Toleration = struct<v1.Toleration>({
  key: omitEmpty(string),
  operator: omitEmpty(string),
  value: omitEmpty(string),
  effect: omitEmpty(string),
  tolerationSeconds: omitEmpty(pointer(int64)),
});

export const HostAlias = struct<v1.HostAlias>({
  ip: omitEmpty(string),
  hostnames: omitEmpty(list(string)),
});

export const PodDNSConfigOption = struct<v1.PodDNSConfigOption>({
  name: omitEmpty(string),
  value: omitEmpty(pointer(string)),
});

export const PodDNSConfig = struct<v1.PodDNSConfig>({
  nameservers: omitEmpty(list(string)),
  searches: omitEmpty(list(string)),
  options: omitEmpty(list(PodDNSConfigOption)),
});

export const PodReadinessGate = struct<v1.PodReadinessGate>({
  conditionType: string,
});

export const TopologySpreadConstraint = struct<v1.TopologySpreadConstraint>({
  maxSkew: int32,
  topologyKey: string,
  whenUnsatisfiable: string,
  labelSelector: omitEmpty(pointer(LabelSelector)),
});

export const PodSpec = struct<v1.PodSpec>({
  volumes: omitEmpty(list(Volume)),
  initContainers: omitEmpty(list(Container)),
  containers: list(Container),
  ephemeralContainers: omitEmpty(list(EphemeralContainer)),
  restartPolicy: omitEmpty(string),
  terminationGracePeriodSeconds: omitEmpty(pointer(int64)),
  activeDeadlineSeconds: omitEmpty(pointer(int64)),
  dnsPolicy: omitEmpty(string),
  nodeSelector: omitEmpty(map(string)),
  serviceAccountName: omitEmpty(string),
  serviceAccount: omitEmpty(string),
  automountServiceAccountToken: omitEmpty(pointer(bool)),
  nodeName: omitEmpty(string),
  hostNetwork: omitEmpty(bool),
  hostPID: omitEmpty(bool),
  hostIPC: omitEmpty(bool),
  shareProcessNamespace: omitEmpty(pointer(bool)),
  securityContext: omitEmpty(pointer(PodSecurityContext)),
  imagePullSecrets: omitEmpty(list(LocalObjectReference)),
  hostname: omitEmpty(string),
  subdomain: omitEmpty(string),
  affinity: omitEmpty(pointer(Affinity)),
  schedulerName: omitEmpty(string),
  tolerations: omitEmpty(list(Toleration)),
  hostAliases: omitEmpty(list(HostAlias)),
  priorityClassName: omitEmpty(string),
  priority: omitEmpty(pointer(int32)),
  dnsConfig: omitEmpty(pointer(PodDNSConfig)),
  readinessGates: omitEmpty(list(PodReadinessGate)),
  runtimeClassName: omitEmpty(pointer(string)),
  enableServiceLinks: omitEmpty(pointer(bool)),
  preemptionPolicy: omitEmpty(pointer(string)),
  overhead: omitEmpty(map(quantity)),
  topologySpreadConstraints: omitEmpty(list(TopologySpreadConstraint)),
  setHostnameAsFQDN: omitEmpty(pointer(bool)),
});

export const PodCondition = struct<v1.PodCondition>({
  type: string,
  status: string,
  lastProbeTime: time,
  lastTransitionTime: time,
  reason: omitEmpty(string),
  message: omitEmpty(string),
});

export const PodIP = struct<v1.PodIP>({
  ip: omitEmpty(string),
});

export const ContainerStateWaiting = struct<v1.ContainerStateWaiting>({
  reason: omitEmpty(string),
  message: omitEmpty(string),
});

export const ContainerStateRunning = struct<v1.ContainerStateRunning>({
  startedAt: time,
});

export const ContainerStateTerminated = struct<v1.ContainerStateTerminated>({
  exitCode: int32,
  signal: omitEmpty(int32),
  reason: omitEmpty(string),
  message: omitEmpty(string),
  startedAt: time,
  finishedAt: time,
  containerID: omitEmpty(string),
});

export const ContainerState = struct<v1.ContainerState>({
  waiting: omitEmpty(pointer(ContainerStateWaiting)),
  running: omitEmpty(pointer(ContainerStateRunning)),
  terminated: omitEmpty(pointer(ContainerStateTerminated)),
});

export const ContainerStatus = struct<v1.ContainerStatus>({
  name: string,
  state: ContainerState,
  lastState: ContainerState,
  ready: bool,
  restartCount: int32,
  image: string,
  imageID: string,
  containerID: omitEmpty(string),
  started: omitEmpty(pointer(bool)),
});

export const PodStatus = struct<v1.PodStatus>({
  phase: omitEmpty(string),
  conditions: omitEmpty(list(PodCondition)),
  message: omitEmpty(string),
  reason: omitEmpty(string),
  nominatedNodeName: omitEmpty(string),
  hostIP: omitEmpty(string),
  podIP: omitEmpty(string),
  podIPs: omitEmpty(list(PodIP)),
  startTime: omitEmpty(pointer(time)),
  initContainerStatuses: omitEmpty(list(ContainerStatus)),
  containerStatuses: omitEmpty(list(ContainerStatus)),
  qosClass: omitEmpty(string),
  ephemeralContainerStatuses: omitEmpty(list(ContainerStatus)),
});

export const Pod = struct<v1.Pod>({
  ...TypeMeta.fields,
  metadata: ObjectMeta,
  spec: PodSpec,
  status: PodStatus,
});
