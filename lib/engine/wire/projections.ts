import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { LabelSelector, ObjectMeta } from './meta.ts';
import {
  KeyToPath,
  LocalObjectReference,
  ObjectFieldSelector,
  ResourceFieldSelector,
  ResourceRequirements,
} from './resources.ts';
import { bool, int32, int64, list, omitEmpty, pointer, string, struct } from './schema.ts';

export const DownwardAPIVolumeFile = struct<v1.DownwardAPIVolumeFile>({
  path: string,
  fieldRef: omitEmpty(pointer(ObjectFieldSelector)),
  resourceFieldRef: omitEmpty(pointer(ResourceFieldSelector)),
  mode: omitEmpty(pointer(int32)),
});

export const DownwardAPIVolumeSource = struct<v1.DownwardAPIVolumeSource>({
  items: omitEmpty(list(DownwardAPIVolumeFile)),
  defaultMode: omitEmpty(pointer(int32)),
});

export const SecretProjection = struct<v1.SecretProjection>({
  ...LocalObjectReference.fields,
  items: omitEmpty(list(KeyToPath)),
  optional: omitEmpty(pointer(bool)),
});

export const DownwardAPIProjection = struct<v1.DownwardAPIProjection>({
  items: omitEmpty(list(DownwardAPIVolumeFile)),
});

export const ConfigMapProjection = struct<v1.ConfigMapProjection>({
  ...LocalObjectReference.fields,
  items: omitEmpty(list(KeyToPath)),
  optional: omitEmpty(pointer(bool)),
});

export const ServiceAccountTokenProjection = struct<v1.ServiceAccountTokenProjection>({
  audience: omitEmpty(string),
  expirationSeconds: omitEmpty(pointer(int64)),
  path: string,
});

export const VolumeProjection = struct<v1.VolumeProjection>({
  secret: omitEmpty(pointer(SecretProjection)),
  downwardAPI: omitEmpty(pointer(DownwardAPIProjection)),
  configMap: omitEmpty(pointer(ConfigMapProjection)),
  serviceAccountToken: omitEmpty(pointer(ServiceAccountTokenProjection)),
});

export const ProjectedVolumeSource = struct<v1.ProjectedVolumeSource>({
  sources: list(VolumeProjection),
  defaultMode: omitEmpty(pointer(int32)),
});

export const TypedLocalObjectReference = struct<v1.TypedLocalObjectReference>({
  apiGroup: pointer(string),
  kind: string,
  name: string,
});

export const PersistentVolumeClaimSpec = struct<v1.PersistentVolumeClaimSpec>({
  accessModes: omitEmpty(list(string)),
  selector: omitEmpty(pointer(LabelSelector)),
  resources: ResourceRequirements,
  volumeName: omitEmpty(string),
  storageClassName: omitEmpty(pointer(string)),
  volumeMode: omitEmpty(pointer(string)),
  dataSource: omitEmpty(pointer(TypedLocalObjectReference)),
});

export const PersistentVolumeClaimTemplate = struct<v1.PersistentVolumeClaimTemplate>({
  metadata: ObjectMeta,
  spec: PersistentVolumeClaimSpec,
});
