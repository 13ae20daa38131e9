/*
 * Port of staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.proto at v1.20.2, blob a8701692f6cf5729701be0853887b7a32be36e29.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have their proto3 JSON names, enums are their names, and a field left out has its default.
 * Left out: Windows, streaming, stats and runtime configuration, which no sync asks for.
 */
import type { Int64 } from '../../../../../../../../../go/int64.ts';
import type { Result } from '../../../../../../../../../go-error.ts';

/** The runtime's half of the CRI: what the client calls and the server answers. */
export interface RuntimeService {
  RunPodSandbox(r: RunPodSandboxRequest): Result<RunPodSandboxResponse>;
  StopPodSandbox(r: StopPodSandboxRequest): Result<StopPodSandboxResponse>;
  RemovePodSandbox(r: RemovePodSandboxRequest): Result<RemovePodSandboxResponse>;
  PodSandboxStatus(r: PodSandboxStatusRequest): Result<PodSandboxStatusResponse>;
  ListPodSandbox(r: ListPodSandboxRequest): Result<ListPodSandboxResponse>;
  CreateContainer(r: CreateContainerRequest): Result<CreateContainerResponse>;
  StartContainer(r: StartContainerRequest): Result<StartContainerResponse>;
  StopContainer(r: StopContainerRequest): Result<StopContainerResponse>;
  RemoveContainer(r: RemoveContainerRequest): Result<RemoveContainerResponse>;
  ListContainers(r: ListContainersRequest): Result<ListContainersResponse>;
  ContainerStatus(r: ContainerStatusRequest): Result<ContainerStatusResponse>;
  ExecSync(r: ExecSyncRequest): Result<ExecSyncResponse>;
}

/** The image half of the CRI. */
export interface ImageService {
  ImageStatus(r: ImageStatusRequest): Result<ImageStatusResponse>;
  PullImage(r: PullImageRequest): Result<PullImageResponse>;
}

export const Protocol_TCP = 'TCP';
export const Protocol_UDP = 'UDP';
export const Protocol_SCTP = 'SCTP';
export type Protocol = typeof Protocol_TCP | typeof Protocol_UDP | typeof Protocol_SCTP;

export const MountPropagation_PROPAGATION_PRIVATE = 'PROPAGATION_PRIVATE';
export const MountPropagation_PROPAGATION_HOST_TO_CONTAINER = 'PROPAGATION_HOST_TO_CONTAINER';
export const MountPropagation_PROPAGATION_BIDIRECTIONAL = 'PROPAGATION_BIDIRECTIONAL';
export type MountPropagation =
  | typeof MountPropagation_PROPAGATION_PRIVATE
  | typeof MountPropagation_PROPAGATION_HOST_TO_CONTAINER
  | typeof MountPropagation_PROPAGATION_BIDIRECTIONAL;

export const NamespaceMode_POD = 'POD';
export const NamespaceMode_CONTAINER = 'CONTAINER';
export const NamespaceMode_NODE = 'NODE';
export const NamespaceMode_TARGET = 'TARGET';
export type NamespaceMode =
  | typeof NamespaceMode_POD
  | typeof NamespaceMode_CONTAINER
  | typeof NamespaceMode_NODE
  | typeof NamespaceMode_TARGET;

export const PodSandboxState_SANDBOX_READY = 'SANDBOX_READY';
export const PodSandboxState_SANDBOX_NOTREADY = 'SANDBOX_NOTREADY';
export type PodSandboxState = typeof PodSandboxState_SANDBOX_READY | typeof PodSandboxState_SANDBOX_NOTREADY;

export const ContainerState_CONTAINER_CREATED = 'CONTAINER_CREATED';
export const ContainerState_CONTAINER_RUNNING = 'CONTAINER_RUNNING';
export const ContainerState_CONTAINER_EXITED = 'CONTAINER_EXITED';
export const ContainerState_CONTAINER_UNKNOWN = 'CONTAINER_UNKNOWN';
export type ContainerState =
  | typeof ContainerState_CONTAINER_CREATED
  | typeof ContainerState_CONTAINER_RUNNING
  | typeof ContainerState_CONTAINER_EXITED
  | typeof ContainerState_CONTAINER_UNKNOWN;

export const SecurityProfile_RuntimeDefault = 'RuntimeDefault';
export const SecurityProfile_Unconfined = 'Unconfined';
export const SecurityProfile_Localhost = 'Localhost';
export type SecurityProfile_ProfileType =
  | typeof SecurityProfile_RuntimeDefault
  | typeof SecurityProfile_Unconfined
  | typeof SecurityProfile_Localhost;

type StringMap = Readonly<Record<string, string>>;

export interface DNSConfig {
  readonly servers?: readonly string[];
  readonly searches?: readonly string[];
  readonly options?: readonly string[];
}

export interface PortMapping {
  readonly protocol?: Protocol;
  readonly containerPort?: number;
  readonly hostPort?: number;
  readonly hostIp?: string;
}

export interface Mount {
  readonly containerPath: string;
  readonly hostPath: string;
  readonly readonly?: boolean;
  readonly selinuxRelabel?: boolean;
  readonly propagation?: MountPropagation;
}

export interface NamespaceOption {
  network: NamespaceMode;
  pid: NamespaceMode;
  ipc: NamespaceMode;
  targetId?: string;
}

export interface Int64Value {
  readonly value: Int64;
}

export interface LinuxSandboxSecurityContext {
  namespaceOptions?: NamespaceOption;
  selinuxOptions?: SELinuxOption;
  runAsUser?: Int64Value;
  runAsGroup?: Int64Value;
  readonlyRootfs?: boolean;
  readonly supplementalGroups: Int64[];
  privileged?: boolean;
  seccomp?: SecurityProfile;
  apparmor?: SecurityProfile;
  seccompProfilePath?: string;
}

export interface SecurityProfile {
  readonly profileType: SecurityProfile_ProfileType;
  readonly localhostRef?: string;
}

export interface LinuxPodSandboxConfig {
  cgroupParent?: string;
  readonly securityContext: LinuxSandboxSecurityContext;
  sysctls?: StringMap;
}

export interface PodSandboxMetadata {
  readonly name: string;
  readonly uid: string;
  readonly namespace: string;
  readonly attempt: number;
}

export interface PodSandboxConfig {
  readonly metadata: PodSandboxMetadata;
  hostname?: string;
  logDirectory: string;
  dnsConfig?: DNSConfig;
  portMappings?: readonly PortMapping[];
  labels?: StringMap;
  annotations?: StringMap;
  linux?: LinuxPodSandboxConfig;
}

export interface RunPodSandboxRequest {
  readonly config: PodSandboxConfig;
  readonly runtimeHandler?: string;
}

export interface RunPodSandboxResponse {
  readonly podSandboxId: string;
}

export interface StopPodSandboxRequest {
  readonly podSandboxId: string;
}

export type StopPodSandboxResponse = Readonly<Record<string, never>>;

export interface RemovePodSandboxRequest {
  readonly podSandboxId: string;
}

export type RemovePodSandboxResponse = Readonly<Record<string, never>>;

export interface PodSandboxStatusRequest {
  readonly podSandboxId: string;
}

export interface PodIP {
  readonly ip: string;
}

export interface PodSandboxNetworkStatus {
  readonly ip: string;
  readonly additionalIps?: readonly PodIP[];
}

export interface Namespace {
  readonly options?: NamespaceOption;
}

export interface LinuxPodSandboxStatus {
  readonly namespaces?: Namespace;
}

export interface PodSandboxStatus {
  readonly id: string;
  readonly metadata: PodSandboxMetadata;
  readonly state: PodSandboxState;
  /** Unix time in nanoseconds. */
  readonly createdAt: bigint;
  readonly network?: PodSandboxNetworkStatus;
  readonly linux?: LinuxPodSandboxStatus;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly runtimeHandler?: string;
}

export interface PodSandboxStatusResponse {
  readonly status: PodSandboxStatus;
}

export interface PodSandboxStateValue {
  readonly state: PodSandboxState;
}

export interface PodSandboxFilter {
  readonly id?: string;
  state?: PodSandboxStateValue;
  readonly labelSelector?: StringMap;
}

export interface ListPodSandboxRequest {
  readonly filter?: PodSandboxFilter;
}

export interface PodSandbox {
  readonly id: string;
  readonly metadata: PodSandboxMetadata;
  readonly state: PodSandboxState;
  /** Unix time in nanoseconds. */
  readonly createdAt: bigint;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly runtimeHandler?: string;
}

export interface ListPodSandboxResponse {
  readonly items: readonly PodSandbox[];
}

export interface ImageSpec {
  readonly image: string;
  readonly annotations?: StringMap;
}

export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

export interface LinuxContainerResources {
  cpuPeriod?: Int64;
  cpuQuota?: Int64;
  cpuShares?: Int64;
  memoryLimitInBytes?: Int64;
  oomScoreAdj?: Int64;
  cpusetCpus?: string;
  cpusetMems?: string;
  hugepageLimits?: readonly HugepageLimit[];
}

export interface HugepageLimit {
  readonly pageSize: string;
  limit: Int64;
}

export interface SELinuxOption {
  readonly user?: string;
  readonly role?: string;
  readonly type?: string;
  readonly level?: string;
}

export interface Capability {
  readonly addCapabilities: string[];
  readonly dropCapabilities: string[];
}

export interface LinuxContainerSecurityContext {
  capabilities?: Capability;
  privileged?: boolean;
  namespaceOptions?: NamespaceOption;
  selinuxOptions?: SELinuxOption;
  runAsUser?: Int64Value;
  runAsGroup?: Int64Value;
  runAsUsername?: string;
  readonlyRootfs?: boolean;
  readonly supplementalGroups: Int64[];
  noNewPrivs?: boolean;
  maskedPaths?: readonly string[];
  readonlyPaths?: readonly string[];
  seccomp?: SecurityProfile;
  apparmor?: SecurityProfile;
  apparmorProfile?: string;
  seccompProfilePath?: string;
}

export interface LinuxContainerConfig {
  readonly resources: LinuxContainerResources;
  readonly securityContext: LinuxContainerSecurityContext;
}

export interface ContainerMetadata {
  readonly name: string;
  readonly attempt: number;
}

export interface Device {
  readonly containerPath: string;
  readonly hostPath: string;
  readonly permissions: string;
}

export interface ContainerConfig {
  readonly metadata: ContainerMetadata;
  readonly image: ImageSpec;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  envs?: readonly KeyValue[];
  readonly mounts?: readonly Mount[];
  readonly devices?: readonly Device[];
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly logPath: string;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly tty?: boolean;
  linux?: LinuxContainerConfig;
}

export interface CreateContainerRequest {
  readonly podSandboxId: string;
  readonly config: ContainerConfig;
  readonly sandboxConfig: PodSandboxConfig;
}

export interface CreateContainerResponse {
  readonly containerId: string;
}

export interface StartContainerRequest {
  readonly containerId: string;
}

export type StartContainerResponse = Readonly<Record<string, never>>;

export interface StopContainerRequest {
  readonly containerId: string;
  /** Seconds. */
  readonly timeout: Int64;
}

export type StopContainerResponse = Readonly<Record<string, never>>;

export interface RemoveContainerRequest {
  readonly containerId: string;
}

export type RemoveContainerResponse = Readonly<Record<string, never>>;

export interface ContainerStateValue {
  readonly state: ContainerState;
}

export interface ContainerFilter {
  readonly id?: string;
  state?: ContainerStateValue;
  readonly podSandboxId?: string;
  readonly labelSelector?: StringMap;
}

export interface ListContainersRequest {
  readonly filter?: ContainerFilter;
}

export interface Container {
  readonly id: string;
  readonly podSandboxId: string;
  readonly metadata: ContainerMetadata;
  readonly image: ImageSpec;
  readonly imageRef: string;
  readonly state: ContainerState;
  /** Unix time in nanoseconds. */
  readonly createdAt: bigint;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
}

export interface ListContainersResponse {
  readonly containers: readonly Container[];
}

export interface ContainerStatusRequest {
  readonly containerId: string;
}

export interface ContainerStatus {
  readonly id: string;
  readonly metadata: ContainerMetadata;
  readonly state: ContainerState;
  /** Unix time in nanoseconds, as the two below, which are 0n until it happens. */
  readonly createdAt: bigint;
  readonly startedAt: bigint;
  readonly finishedAt: bigint;
  readonly exitCode: number;
  readonly image: ImageSpec;
  readonly imageRef: string;
  readonly reason: string;
  readonly message: string;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly mounts?: readonly Mount[];
  readonly logPath: string;
}

export interface ContainerStatusResponse {
  readonly status: ContainerStatus;
}

export interface ExecSyncRequest {
  readonly containerId: string;
  readonly cmd: readonly string[];
  /** Seconds. */
  readonly timeout: Int64;
}

export interface ExecSyncResponse {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface Image {
  readonly id: string;
  readonly repoTags?: readonly string[];
  readonly repoDigests?: readonly string[];
  readonly size?: Int64;
  readonly uid?: Int64Value;
  readonly username?: string;
  readonly spec?: ImageSpec;
}

export interface ImageStatusRequest {
  readonly image: ImageSpec;
}

export interface ImageStatusResponse {
  /** Absent where there is no such image. */
  readonly image?: Image;
}

export interface AuthConfig {
  readonly username?: string;
  readonly password?: string;
  readonly auth?: string;
  readonly serverAddress?: string;
  readonly identityToken?: string;
  readonly registryToken?: string;
}

export interface PullImageRequest {
  readonly image: ImageSpec;
  readonly auth?: AuthConfig;
  readonly sandboxConfig?: PodSandboxConfig;
}

export interface PullImageResponse {
  readonly imageRef: string;
}
