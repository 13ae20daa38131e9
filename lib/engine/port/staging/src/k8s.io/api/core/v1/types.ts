/*
 * Port of staging/src/k8s.io/api/core/v1/types.go at v1.20.2, blob 2bba97251925bc6021c0d54c47f42bf2c88dcf17.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have their JSON names, a nil pointer is undefined, a nil slice or map is an empty one.
 * Left out: what a Pod does not reach.
 */
import type { Int64 } from '../../../../../../../go/int64.ts';
import type { Quantity } from '../../../apimachinery/pkg/api/resource/quantity.ts';
import type * as metav1 from '../../../apimachinery/pkg/apis/meta/v1/types.ts';
import type { IntOrString } from '../../../apimachinery/pkg/util/intstr/intstr.ts';

export const NamespaceDefault = 'default';

export interface Volume extends VolumeSource {
  readonly name: string;
}

export interface VolumeSource {
  readonly hostPath?: HostPathVolumeSource | undefined;
  readonly emptyDir?: EmptyDirVolumeSource | undefined;
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  readonly gitRepo?: GitRepoVolumeSource | undefined;
  readonly secret?: SecretVolumeSource | undefined;
  readonly nfs?: NFSVolumeSource | undefined;
  readonly iscsi?: ISCSIVolumeSource | undefined;
  readonly glusterfs?: GlusterfsVolumeSource | undefined;
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource | undefined;
  readonly rbd?: RBDVolumeSource | undefined;
  readonly flexVolume?: FlexVolumeSource | undefined;
  readonly cinder?: CinderVolumeSource | undefined;
  readonly cephfs?: CephFSVolumeSource | undefined;
  readonly flocker?: FlockerVolumeSource | undefined;
  readonly downwardAPI?: DownwardAPIVolumeSource | undefined;
  readonly fc?: FCVolumeSource | undefined;
  readonly azureFile?: AzureFileVolumeSource | undefined;
  readonly configMap?: ConfigMapVolumeSource | undefined;
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
  readonly quobyte?: QuobyteVolumeSource | undefined;
  readonly azureDisk?: AzureDiskVolumeSource | undefined;
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  readonly projected?: ProjectedVolumeSource | undefined;
  readonly portworxVolume?: PortworxVolumeSource | undefined;
  readonly scaleIO?: ScaleIOVolumeSource | undefined;
  readonly storageos?: StorageOSVolumeSource | undefined;
  readonly csi?: CSIVolumeSource | undefined;
  readonly ephemeral?: EphemeralVolumeSource | undefined;
}

export interface PersistentVolumeClaimVolumeSource {
  readonly claimName: string;
  readonly readOnly: boolean;
}

export type PersistentVolumeMode = string;

export interface PersistentVolumeClaimSpec {
  readonly accessModes: readonly PersistentVolumeAccessMode[];
  readonly selector?: metav1.LabelSelector | undefined;
  readonly resources: ResourceRequirements;
  readonly volumeName: string;
  readonly storageClassName?: string | undefined;
  readonly volumeMode?: PersistentVolumeMode | undefined;
  readonly dataSource?: TypedLocalObjectReference | undefined;
}

export type PersistentVolumeAccessMode = string;

export type HostPathType = string;

export interface HostPathVolumeSource {
  readonly path: string;
  readonly type?: HostPathType | undefined;
}

export interface EmptyDirVolumeSource {
  readonly medium: StorageMedium;
  readonly sizeLimit?: Quantity | undefined;
}

export interface GlusterfsVolumeSource {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly: boolean;
}

export interface RBDVolumeSource {
  readonly monitors: readonly string[];
  readonly image: string;
  readonly fsType: string;
  readonly pool: string;
  readonly user: string;
  readonly keyring: string;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly readOnly: boolean;
}

export interface CinderVolumeSource {
  readonly volumeID: string;
  readonly fsType: string;
  readonly readOnly: boolean;
  readonly secretRef?: LocalObjectReference | undefined;
}

export interface CephFSVolumeSource {
  readonly monitors: readonly string[];
  readonly path: string;
  readonly user: string;
  readonly secretFile: string;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly readOnly: boolean;
}

export interface FlockerVolumeSource {
  readonly datasetName: string;
  readonly datasetUUID: string;
}

export type StorageMedium = string;

export type Protocol = string;
export const ProtocolTCP: Protocol = 'TCP';
export const ProtocolUDP: Protocol = 'UDP';
export const ProtocolSCTP: Protocol = 'SCTP';

export interface GCEPersistentDiskVolumeSource {
  readonly pdName: string;
  readonly fsType: string;
  readonly partition: number;
  readonly readOnly: boolean;
}

export interface QuobyteVolumeSource {
  readonly registry: string;
  readonly volume: string;
  readonly readOnly: boolean;
  readonly user: string;
  readonly group: string;
  readonly tenant: string;
}

export interface FlexVolumeSource {
  readonly driver: string;
  readonly fsType: string;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly readOnly: boolean;
  readonly options: Readonly<Record<string, string>>;
}

export interface AWSElasticBlockStoreVolumeSource {
  readonly volumeID: string;
  readonly fsType: string;
  readonly partition: number;
  readonly readOnly: boolean;
}

export interface GitRepoVolumeSource {
  readonly repository: string;
  readonly revision: string;
  readonly directory: string;
}

export interface SecretVolumeSource {
  readonly secretName: string;
  readonly items: readonly KeyToPath[];
  readonly defaultMode?: number | undefined;
  readonly optional?: boolean | undefined;
}

export interface SecretProjection extends LocalObjectReference {
  readonly items: readonly KeyToPath[];
  readonly optional?: boolean | undefined;
}

export interface NFSVolumeSource {
  readonly server: string;
  readonly path: string;
  readonly readOnly: boolean;
}

export interface ISCSIVolumeSource {
  readonly targetPortal: string;
  readonly iqn: string;
  readonly lun: number;
  readonly iscsiInterface: string;
  readonly fsType: string;
  readonly readOnly: boolean;
  readonly portals: readonly string[];
  readonly chapAuthDiscovery: boolean;
  readonly chapAuthSession: boolean;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly initiatorName?: string | undefined;
}

export interface FCVolumeSource {
  readonly targetWWNs: readonly string[];
  readonly lun?: number | undefined;
  readonly fsType: string;
  readonly readOnly: boolean;
  readonly wwids: readonly string[];
}

export interface AzureFileVolumeSource {
  readonly secretName: string;
  readonly shareName: string;
  readonly readOnly: boolean;
}

export interface VsphereVirtualDiskVolumeSource {
  readonly volumePath: string;
  readonly fsType: string;
  readonly storagePolicyName: string;
  readonly storagePolicyID: string;
}

export interface PhotonPersistentDiskVolumeSource {
  readonly pdID: string;
  readonly fsType: string;
}

export type AzureDataDiskCachingMode = string;

export type AzureDataDiskKind = string;

export interface AzureDiskVolumeSource {
  readonly diskName: string;
  readonly diskURI: string;
  readonly cachingMode?: AzureDataDiskCachingMode | undefined;
  readonly fsType?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly kind?: AzureDataDiskKind | undefined;
}

export interface PortworxVolumeSource {
  readonly volumeID: string;
  readonly fsType: string;
  readonly readOnly: boolean;
}

export interface ScaleIOVolumeSource {
  readonly gateway: string;
  readonly system: string;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly sslEnabled: boolean;
  readonly protectionDomain: string;
  readonly storagePool: string;
  readonly storageMode: string;
  readonly volumeName: string;
  readonly fsType: string;
  readonly readOnly: boolean;
}

export interface StorageOSVolumeSource {
  readonly volumeName: string;
  readonly volumeNamespace: string;
  readonly fsType: string;
  readonly readOnly: boolean;
  readonly secretRef?: LocalObjectReference | undefined;
}

export interface ConfigMapVolumeSource extends LocalObjectReference {
  readonly items: readonly KeyToPath[];
  readonly defaultMode?: number | undefined;
  readonly optional?: boolean | undefined;
}

export interface ConfigMapProjection extends LocalObjectReference {
  readonly items: readonly KeyToPath[];
  readonly optional?: boolean | undefined;
}

export interface ServiceAccountTokenProjection {
  readonly audience: string;
  readonly expirationSeconds?: Int64 | undefined;
  readonly path: string;
}

export interface ProjectedVolumeSource {
  readonly sources: readonly VolumeProjection[];
  readonly defaultMode?: number | undefined;
}

export interface VolumeProjection {
  readonly secret?: SecretProjection | undefined;
  readonly downwardAPI?: DownwardAPIProjection | undefined;
  readonly configMap?: ConfigMapProjection | undefined;
  readonly serviceAccountToken?: ServiceAccountTokenProjection | undefined;
}

export interface KeyToPath {
  readonly key: string;
  readonly path: string;
  readonly mode?: number | undefined;
}

export interface CSIVolumeSource {
  readonly driver: string;
  readonly readOnly?: boolean | undefined;
  readonly fsType?: string | undefined;
  readonly volumeAttributes: Readonly<Record<string, string>>;
  readonly nodePublishSecretRef?: LocalObjectReference | undefined;
}

export interface EphemeralVolumeSource {
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate | undefined;
  readonly readOnly: boolean;
}

export interface PersistentVolumeClaimTemplate {
  readonly metadata: metav1.ObjectMeta;
  readonly spec: PersistentVolumeClaimSpec;
}

export interface ContainerPort {
  readonly name: string;
  readonly hostPort: number;
  readonly containerPort: number;
  readonly protocol: Protocol;
  readonly hostIP: string;
}

export interface VolumeMount {
  readonly name: string;
  readonly readOnly: boolean;
  readonly mountPath: string;
  readonly subPath: string;
  readonly mountPropagation?: MountPropagationMode | undefined;
  readonly subPathExpr: string;
}

export type MountPropagationMode = string;
export const MountPropagationNone: MountPropagationMode = 'None';
export const MountPropagationHostToContainer: MountPropagationMode = 'HostToContainer';
export const MountPropagationBidirectional: MountPropagationMode = 'Bidirectional';

export interface VolumeDevice {
  readonly name: string;
  readonly devicePath: string;
}

export interface EnvVar {
  readonly name: string;
  readonly value: string;
  readonly valueFrom?: EnvVarSource | undefined;
}

export interface EnvVarSource {
  readonly fieldRef?: ObjectFieldSelector | undefined;
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  readonly secretKeyRef?: SecretKeySelector | undefined;
}

export interface ObjectFieldSelector {
  readonly apiVersion: string;
  readonly fieldPath: string;
}

export interface ResourceFieldSelector {
  readonly containerName: string;
  readonly resource: string;
  readonly divisor: Quantity;
}

export interface ConfigMapKeySelector extends LocalObjectReference {
  readonly key: string;
  readonly optional?: boolean | undefined;
}

export interface SecretKeySelector extends LocalObjectReference {
  readonly key: string;
  readonly optional?: boolean | undefined;
}

export interface EnvFromSource {
  readonly prefix: string;
  readonly configMapRef?: ConfigMapEnvSource | undefined;
  readonly secretRef?: SecretEnvSource | undefined;
}

export interface ConfigMapEnvSource extends LocalObjectReference {
  readonly optional?: boolean | undefined;
}

export interface SecretEnvSource extends LocalObjectReference {
  readonly optional?: boolean | undefined;
}

export interface HTTPHeader {
  readonly name: string;
  readonly value: string;
}

export interface HTTPGetAction {
  readonly path: string;
  readonly port: IntOrString;
  readonly host: string;
  readonly scheme: URIScheme;
  readonly httpHeaders: readonly HTTPHeader[];
}

export type URIScheme = string;
export const URISchemeHTTP: URIScheme = 'HTTP';
export const URISchemeHTTPS: URIScheme = 'HTTPS';

export interface TCPSocketAction {
  readonly port: IntOrString;
  readonly host: string;
}

export interface ExecAction {
  readonly command: readonly string[];
}

export interface Probe extends Handler {
  readonly initialDelaySeconds: number;
  readonly timeoutSeconds: number;
  readonly periodSeconds: number;
  readonly successThreshold: number;
  readonly failureThreshold: number;
}

export type PullPolicy = string;
export const PullAlways: PullPolicy = 'Always';
export const PullNever: PullPolicy = 'Never';
export const PullIfNotPresent: PullPolicy = 'IfNotPresent';

export type PreemptionPolicy = string;

export const TerminationMessagePathDefault = '/dev/termination-log';

export type TerminationMessagePolicy = string;
export const TerminationMessageReadFile: TerminationMessagePolicy = 'File';
export const TerminationMessageFallbackToLogsOnError: TerminationMessagePolicy = 'FallbackToLogsOnError';

export type Capability = string;

export interface Capabilities {
  readonly add: readonly Capability[];
  readonly drop: readonly Capability[];
}

export interface ResourceRequirements {
  readonly limits: ResourceList;
  readonly requests: ResourceList;
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly workingDir: string;
  readonly ports: readonly ContainerPort[];
  readonly envFrom: readonly EnvFromSource[];
  readonly env: readonly EnvVar[];
  readonly resources: ResourceRequirements;
  readonly volumeMounts: readonly VolumeMount[];
  readonly volumeDevices: readonly VolumeDevice[];
  readonly livenessProbe?: Probe | undefined;
  readonly readinessProbe?: Probe | undefined;
  readonly startupProbe?: Probe | undefined;
  readonly lifecycle?: Lifecycle | undefined;
  readonly terminationMessagePath: string;
  readonly terminationMessagePolicy: TerminationMessagePolicy;
  readonly imagePullPolicy: PullPolicy;
  readonly securityContext?: SecurityContext | undefined;
  readonly stdin: boolean;
  readonly stdinOnce: boolean;
  readonly tty: boolean;
}

export interface Handler {
  readonly exec?: ExecAction | undefined;
  readonly httpGet?: HTTPGetAction | undefined;
  readonly tcpSocket?: TCPSocketAction | undefined;
}

export interface Lifecycle {
  readonly postStart?: Handler | undefined;
  readonly preStop?: Handler | undefined;
}

export type ConditionStatus = string;

export interface ContainerStateWaiting {
  readonly reason: string;
  readonly message: string;
}

export interface ContainerStateRunning {
  readonly startedAt: metav1.Time;
}

export interface ContainerStateTerminated {
  readonly exitCode: number;
  readonly signal: number;
  readonly reason: string;
  readonly message: string;
  readonly startedAt: metav1.Time;
  readonly finishedAt: metav1.Time;
  readonly containerID: string;
}

export interface ContainerState {
  readonly waiting?: ContainerStateWaiting | undefined;
  readonly running?: ContainerStateRunning | undefined;
  readonly terminated?: ContainerStateTerminated | undefined;
}

export interface ContainerStatus {
  readonly name: string;
  readonly state: ContainerState;
  readonly lastState: ContainerState;
  readonly ready: boolean;
  readonly restartCount: number;
  readonly image: string;
  readonly imageID: string;
  readonly containerID: string;
  readonly started?: boolean | undefined;
}

export type PodPhase = string;

export type PodConditionType = string;

export interface PodCondition {
  readonly type: PodConditionType;
  readonly status: ConditionStatus;
  readonly lastProbeTime: metav1.Time;
  readonly lastTransitionTime: metav1.Time;
  readonly reason: string;
  readonly message: string;
}

export type RestartPolicy = string;
export const RestartPolicyAlways: RestartPolicy = 'Always';
export const RestartPolicyOnFailure: RestartPolicy = 'OnFailure';
export const RestartPolicyNever: RestartPolicy = 'Never';

export type DNSPolicy = string;
export const DNSClusterFirstWithHostNet: DNSPolicy = 'ClusterFirstWithHostNet';
export const DNSClusterFirst: DNSPolicy = 'ClusterFirst';
export const DNSDefault: DNSPolicy = 'Default';
export const DNSNone: DNSPolicy = 'None';

export interface NodeSelector {
  readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface NodeSelectorTerm {
  readonly matchExpressions: readonly NodeSelectorRequirement[];
  readonly matchFields: readonly NodeSelectorRequirement[];
}

export interface NodeSelectorRequirement {
  readonly key: string;
  readonly operator: NodeSelectorOperator;
  readonly values: readonly string[];
}

export type NodeSelectorOperator = string;

export interface Affinity {
  readonly nodeAffinity?: NodeAffinity | undefined;
  readonly podAffinity?: PodAffinity | undefined;
  readonly podAntiAffinity?: PodAntiAffinity | undefined;
}

export interface PodAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution: readonly PodAffinityTerm[];
  readonly preferredDuringSchedulingIgnoredDuringExecution: readonly WeightedPodAffinityTerm[];
}

export interface PodAntiAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution: readonly PodAffinityTerm[];
  readonly preferredDuringSchedulingIgnoredDuringExecution: readonly WeightedPodAffinityTerm[];
}

export interface WeightedPodAffinityTerm {
  readonly weight: number;
  readonly podAffinityTerm: PodAffinityTerm;
}

export interface PodAffinityTerm {
  readonly labelSelector?: metav1.LabelSelector | undefined;
  readonly namespaces: readonly string[];
  readonly topologyKey: string;
}

export interface NodeAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector | undefined;
  readonly preferredDuringSchedulingIgnoredDuringExecution: readonly PreferredSchedulingTerm[];
}

export interface PreferredSchedulingTerm {
  readonly weight: number;
  readonly preference: NodeSelectorTerm;
}

export type TaintEffect = string;

export interface Toleration {
  readonly key: string;
  readonly operator: TolerationOperator;
  readonly value: string;
  readonly effect: TaintEffect;
  readonly tolerationSeconds?: Int64 | undefined;
}

export type TolerationOperator = string;

export interface PodReadinessGate {
  readonly conditionType: PodConditionType;
}

export const DefaultTerminationGracePeriodSeconds = 30;

export interface PodSpec {
  readonly volumes: readonly Volume[];
  readonly initContainers: readonly Container[];
  readonly containers: readonly Container[];
  readonly ephemeralContainers: readonly EphemeralContainer[];
  readonly restartPolicy: RestartPolicy;
  readonly terminationGracePeriodSeconds?: Int64 | undefined;
  readonly activeDeadlineSeconds?: Int64 | undefined;
  readonly dnsPolicy: DNSPolicy;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly serviceAccountName: string;
  readonly serviceAccount: string;
  readonly automountServiceAccountToken?: boolean | undefined;
  readonly nodeName: string;
  readonly hostNetwork: boolean;
  readonly hostPID: boolean;
  readonly hostIPC: boolean;
  readonly shareProcessNamespace?: boolean | undefined;
  readonly securityContext?: PodSecurityContext | undefined;
  readonly imagePullSecrets: readonly LocalObjectReference[];
  readonly hostname: string;
  readonly subdomain: string;
  readonly affinity?: Affinity | undefined;
  readonly schedulerName: string;
  readonly tolerations: readonly Toleration[];
  readonly hostAliases: readonly HostAlias[];
  readonly priorityClassName: string;
  readonly priority?: number | undefined;
  readonly dnsConfig?: PodDNSConfig | undefined;
  readonly readinessGates: readonly PodReadinessGate[];
  readonly runtimeClassName?: string | undefined;
  readonly enableServiceLinks?: boolean | undefined;
  readonly preemptionPolicy?: PreemptionPolicy | undefined;
  readonly overhead: ResourceList;
  readonly topologySpreadConstraints: readonly TopologySpreadConstraint[];
  readonly setHostnameAsFQDN?: boolean | undefined;
}

export const DefaultEnableServiceLinks = true;

export type UnsatisfiableConstraintAction = string;

export interface TopologySpreadConstraint {
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: UnsatisfiableConstraintAction;
  readonly labelSelector?: metav1.LabelSelector | undefined;
}

export interface HostAlias {
  readonly ip: string;
  readonly hostnames: readonly string[];
}

export type PodFSGroupChangePolicy = string;

export interface PodSecurityContext {
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
  readonly runAsUser?: Int64 | undefined;
  readonly runAsGroup?: Int64 | undefined;
  readonly runAsNonRoot?: boolean | undefined;
  readonly supplementalGroups: readonly Int64[];
  readonly fsGroup?: Int64 | undefined;
  readonly sysctls: readonly Sysctl[];
  readonly fsGroupChangePolicy?: PodFSGroupChangePolicy | undefined;
  readonly seccompProfile?: SeccompProfile | undefined;
}

export interface SeccompProfile {
  readonly type: SeccompProfileType;
  readonly localhostProfile?: string | undefined;
}

export type SeccompProfileType = string;
export const SeccompProfileTypeUnconfined: SeccompProfileType = 'Unconfined';
export const SeccompProfileTypeRuntimeDefault: SeccompProfileType = 'RuntimeDefault';
export const SeccompProfileTypeLocalhost: SeccompProfileType = 'Localhost';

export type PodQOSClass = string;
export const PodQOSGuaranteed: PodQOSClass = 'Guaranteed';
export const PodQOSBurstable: PodQOSClass = 'Burstable';
export const PodQOSBestEffort: PodQOSClass = 'BestEffort';

export interface PodDNSConfig {
  readonly nameservers: readonly string[];
  readonly searches: readonly string[];
  readonly options: readonly PodDNSConfigOption[];
}

export interface PodDNSConfigOption {
  readonly name: string;
  readonly value?: string | undefined;
}

export interface PodIP {
  readonly ip: string;
}

export interface EphemeralContainerCommon {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly workingDir: string;
  readonly ports: readonly ContainerPort[];
  readonly envFrom: readonly EnvFromSource[];
  readonly env: readonly EnvVar[];
  readonly resources: ResourceRequirements;
  readonly volumeMounts: readonly VolumeMount[];
  readonly volumeDevices: readonly VolumeDevice[];
  readonly livenessProbe?: Probe | undefined;
  readonly readinessProbe?: Probe | undefined;
  readonly startupProbe?: Probe | undefined;
  readonly lifecycle?: Lifecycle | undefined;
  readonly terminationMessagePath: string;
  readonly terminationMessagePolicy: TerminationMessagePolicy;
  readonly imagePullPolicy: PullPolicy;
  readonly securityContext?: SecurityContext | undefined;
  readonly stdin: boolean;
  readonly stdinOnce: boolean;
  readonly tty: boolean;
}

export interface EphemeralContainer extends EphemeralContainerCommon {
  readonly targetContainerName: string;
}

export interface PodStatus {
  readonly phase: PodPhase;
  readonly conditions: readonly PodCondition[];
  readonly message: string;
  readonly reason: string;
  readonly nominatedNodeName: string;
  readonly hostIP: string;
  readonly podIP: string;
  readonly podIPs: readonly PodIP[];
  readonly startTime?: metav1.Time | undefined;
  readonly initContainerStatuses: readonly ContainerStatus[];
  readonly containerStatuses: readonly ContainerStatus[];
  readonly qosClass: PodQOSClass;
  readonly ephemeralContainerStatuses: readonly ContainerStatus[];
}

export interface Pod extends metav1.TypeMeta {
  readonly metadata: metav1.ObjectMeta;
  readonly spec: PodSpec;
  readonly status: PodStatus;
}

export type ResourceName = string;
export const ResourceCPU: ResourceName = 'cpu';
export const ResourceMemory: ResourceName = 'memory';
export const ResourceStorage: ResourceName = 'storage';
export const ResourceEphemeralStorage: ResourceName = 'ephemeral-storage';
/** Prefix of the huge page resources: `hugepages-2Mi`. */
export const ResourceHugePagesPrefix = 'hugepages-';

export type ResourceList = Readonly<Record<ResourceName, Quantity>>;

export interface LocalObjectReference {
  readonly name: string;
}

export interface TypedLocalObjectReference {
  readonly apiGroup?: string | undefined;
  readonly kind: string;
  readonly name: string;
}

export interface DownwardAPIVolumeSource {
  readonly items: readonly DownwardAPIVolumeFile[];
  readonly defaultMode?: number | undefined;
}

export interface DownwardAPIVolumeFile {
  readonly path: string;
  readonly fieldRef?: ObjectFieldSelector | undefined;
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
  readonly mode?: number | undefined;
}

export interface DownwardAPIProjection {
  readonly items: readonly DownwardAPIVolumeFile[];
}

export interface SecurityContext {
  readonly capabilities?: Capabilities | undefined;
  readonly privileged?: boolean | undefined;
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
  readonly runAsUser?: Int64 | undefined;
  readonly runAsGroup?: Int64 | undefined;
  readonly runAsNonRoot?: boolean | undefined;
  readonly readOnlyRootFilesystem?: boolean | undefined;
  readonly allowPrivilegeEscalation?: boolean | undefined;
  readonly procMount?: ProcMountType | undefined;
  readonly seccompProfile?: SeccompProfile | undefined;
}

export type ProcMountType = string;
export const DefaultProcMount: ProcMountType = 'Default';
export const UnmaskedProcMount: ProcMountType = 'Unmasked';

export interface SELinuxOptions {
  readonly user: string;
  readonly role: string;
  readonly type: string;
  readonly level: string;
}

export interface WindowsSecurityContextOptions {
  readonly gmsaCredentialSpecName?: string | undefined;
  readonly gmsaCredentialSpec?: string | undefined;
  readonly runAsUserName?: string | undefined;
}

export interface Sysctl {
  readonly name: string;
  readonly value: string;
}

export const DefaultSchedulerName = 'default-scheduler';
