import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { DownwardAPIVolumeSource, PersistentVolumeClaimTemplate, ProjectedVolumeSource } from './projections.ts';
import { KeyToPath, LocalObjectReference } from './resources.ts';
import { bool, int32, list, map, omitEmpty, pointer, quantity, string, struct } from './schema.ts';

export const HostPathVolumeSource = struct<v1.HostPathVolumeSource>({
  path: string,
  type: omitEmpty(pointer(string)),
});

export const EmptyDirVolumeSource = struct<v1.EmptyDirVolumeSource>({
  medium: omitEmpty(string),
  sizeLimit: omitEmpty(pointer(quantity)),
});

export const GCEPersistentDiskVolumeSource = struct<v1.GCEPersistentDiskVolumeSource>({
  pdName: string,
  fsType: omitEmpty(string),
  partition: omitEmpty(int32),
  readOnly: omitEmpty(bool),
});

export const AWSElasticBlockStoreVolumeSource = struct<v1.AWSElasticBlockStoreVolumeSource>({
  volumeID: string,
  fsType: omitEmpty(string),
  partition: omitEmpty(int32),
  readOnly: omitEmpty(bool),
});

export const GitRepoVolumeSource = struct<v1.GitRepoVolumeSource>({
  repository: string,
  revision: omitEmpty(string),
  directory: omitEmpty(string),
});

export const SecretVolumeSource = struct<v1.SecretVolumeSource>({
  secretName: omitEmpty(string),
  items: omitEmpty(list(KeyToPath)),
  defaultMode: omitEmpty(pointer(int32)),
  optional: omitEmpty(pointer(bool)),
});

export const NFSVolumeSource = struct<v1.NFSVolumeSource>({
  server: string,
  path: string,
  readOnly: omitEmpty(bool),
});

export const ISCSIVolumeSource = struct<v1.ISCSIVolumeSource>({
  targetPortal: string,
  iqn: string,
  lun: int32,
  iscsiInterface: omitEmpty(string),
  fsType: omitEmpty(string),
  readOnly: omitEmpty(bool),
  portals: omitEmpty(list(string)),
  chapAuthDiscovery: omitEmpty(bool),
  chapAuthSession: omitEmpty(bool),
  secretRef: omitEmpty(pointer(LocalObjectReference)),
  initiatorName: omitEmpty(pointer(string)),
});

export const GlusterfsVolumeSource = struct<v1.GlusterfsVolumeSource>({
  endpoints: string,
  path: string,
  readOnly: omitEmpty(bool),
});

export const PersistentVolumeClaimVolumeSource = struct<v1.PersistentVolumeClaimVolumeSource>({
  claimName: string,
  readOnly: omitEmpty(bool),
});

export const RBDVolumeSource = struct<v1.RBDVolumeSource>({
  monitors: list(string),
  image: string,
  fsType: omitEmpty(string),
  pool: omitEmpty(string),
  user: omitEmpty(string),
  keyring: omitEmpty(string),
  secretRef: omitEmpty(pointer(LocalObjectReference)),
  readOnly: omitEmpty(bool),
});

export const FlexVolumeSource = struct<v1.FlexVolumeSource>({
  driver: string,
  fsType: omitEmpty(string),
  secretRef: omitEmpty(pointer(LocalObjectReference)),
  readOnly: omitEmpty(bool),
  options: omitEmpty(map(string)),
});

export const CinderVolumeSource = struct<v1.CinderVolumeSource>({
  volumeID: string,
  fsType: omitEmpty(string),
  readOnly: omitEmpty(bool),
  secretRef: omitEmpty(pointer(LocalObjectReference)),
});

export const CephFSVolumeSource = struct<v1.CephFSVolumeSource>({
  monitors: list(string),
  path: omitEmpty(string),
  user: omitEmpty(string),
  secretFile: omitEmpty(string),
  secretRef: omitEmpty(pointer(LocalObjectReference)),
  readOnly: omitEmpty(bool),
});

export const FlockerVolumeSource = struct<v1.FlockerVolumeSource>({
  datasetName: omitEmpty(string),
  datasetUUID: omitEmpty(string),
});

export const FCVolumeSource = struct<v1.FCVolumeSource>({
  targetWWNs: omitEmpty(list(string)),
  lun: omitEmpty(pointer(int32)),
  fsType: omitEmpty(string),
  readOnly: omitEmpty(bool),
  wwids: omitEmpty(list(string)),
});

export const AzureFileVolumeSource = struct<v1.AzureFileVolumeSource>({
  secretName: string,
  shareName: string,
  readOnly: omitEmpty(bool),
});

export const ConfigMapVolumeSource = struct<v1.ConfigMapVolumeSource>({
  ...LocalObjectReference.fields,
  items: omitEmpty(list(KeyToPath)),
  defaultMode: omitEmpty(pointer(int32)),
  optional: omitEmpty(pointer(bool)),
});

export const VsphereVirtualDiskVolumeSource = struct<v1.VsphereVirtualDiskVolumeSource>({
  volumePath: string,
  fsType: omitEmpty(string),
  storagePolicyName: omitEmpty(string),
  storagePolicyID: omitEmpty(string),
});

export const QuobyteVolumeSource = struct<v1.QuobyteVolumeSource>({
  registry: string,
  volume: string,
  readOnly: omitEmpty(bool),
  user: omitEmpty(string),
  group: omitEmpty(string),
  tenant: omitEmpty(string),
});

export const AzureDiskVolumeSource = struct<v1.AzureDiskVolumeSource>({
  diskName: string,
  diskURI: string,
  cachingMode: omitEmpty(pointer(string)),
  fsType: omitEmpty(pointer(string)),
  readOnly: omitEmpty(pointer(bool)),
  kind: omitEmpty(pointer(string)),
});

export const PhotonPersistentDiskVolumeSource = struct<v1.PhotonPersistentDiskVolumeSource>({
  pdID: string,
  fsType: omitEmpty(string),
});

export const PortworxVolumeSource = struct<v1.PortworxVolumeSource>({
  volumeID: string,
  fsType: omitEmpty(string),
  readOnly: omitEmpty(bool),
});

export const ScaleIOVolumeSource = struct<v1.ScaleIOVolumeSource>({
  gateway: string,
  system: string,
  secretRef: pointer(LocalObjectReference),
  sslEnabled: omitEmpty(bool),
  protectionDomain: omitEmpty(string),
  storagePool: omitEmpty(string),
  storageMode: omitEmpty(string),
  volumeName: omitEmpty(string),
  fsType: omitEmpty(string),
  readOnly: omitEmpty(bool),
});

export const StorageOSVolumeSource = struct<v1.StorageOSVolumeSource>({
  volumeName: omitEmpty(string),
  volumeNamespace: omitEmpty(string),
  fsType: omitEmpty(string),
  readOnly: omitEmpty(bool),
  secretRef: omitEmpty(pointer(LocalObjectReference)),
});

export const CSIVolumeSource = struct<v1.CSIVolumeSource>({
  driver: string,
  readOnly: omitEmpty(pointer(bool)),
  fsType: omitEmpty(pointer(string)),
  volumeAttributes: omitEmpty(map(string)),
  nodePublishSecretRef: omitEmpty(pointer(LocalObjectReference)),
});

export const EphemeralVolumeSource = struct<v1.EphemeralVolumeSource>({
  volumeClaimTemplate: omitEmpty(pointer(PersistentVolumeClaimTemplate)),
  readOnly: omitEmpty(bool),
});

export const VolumeSource = struct<v1.VolumeSource>({
  hostPath: omitEmpty(pointer(HostPathVolumeSource)),
  emptyDir: omitEmpty(pointer(EmptyDirVolumeSource)),
  gcePersistentDisk: omitEmpty(pointer(GCEPersistentDiskVolumeSource)),
  awsElasticBlockStore: omitEmpty(pointer(AWSElasticBlockStoreVolumeSource)),
  gitRepo: omitEmpty(pointer(GitRepoVolumeSource)),
  secret: omitEmpty(pointer(SecretVolumeSource)),
  nfs: omitEmpty(pointer(NFSVolumeSource)),
  iscsi: omitEmpty(pointer(ISCSIVolumeSource)),
  glusterfs: omitEmpty(pointer(GlusterfsVolumeSource)),
  persistentVolumeClaim: omitEmpty(pointer(PersistentVolumeClaimVolumeSource)),
  rbd: omitEmpty(pointer(RBDVolumeSource)),
  flexVolume: omitEmpty(pointer(FlexVolumeSource)),
  cinder: omitEmpty(pointer(CinderVolumeSource)),
  cephfs: omitEmpty(pointer(CephFSVolumeSource)),
  flocker: omitEmpty(pointer(FlockerVolumeSource)),
  downwardAPI: omitEmpty(pointer(DownwardAPIVolumeSource)),
  fc: omitEmpty(pointer(FCVolumeSource)),
  azureFile: omitEmpty(pointer(AzureFileVolumeSource)),
  configMap: omitEmpty(pointer(ConfigMapVolumeSource)),
  vsphereVolume: omitEmpty(pointer(VsphereVirtualDiskVolumeSource)),
  quobyte: omitEmpty(pointer(QuobyteVolumeSource)),
  azureDisk: omitEmpty(pointer(AzureDiskVolumeSource)),
  photonPersistentDisk: omitEmpty(pointer(PhotonPersistentDiskVolumeSource)),
  projected: omitEmpty(pointer(ProjectedVolumeSource)),
  portworxVolume: omitEmpty(pointer(PortworxVolumeSource)),
  scaleIO: omitEmpty(pointer(ScaleIOVolumeSource)),
  storageos: omitEmpty(pointer(StorageOSVolumeSource)),
  csi: omitEmpty(pointer(CSIVolumeSource)),
  ephemeral: omitEmpty(pointer(EphemeralVolumeSource)),
});

export const Volume = struct<v1.Volume>({
  name: string,
  ...VolumeSource.fields,
});
