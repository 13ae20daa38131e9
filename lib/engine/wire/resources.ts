import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { int32, map, omitEmpty, pointer, quantity, string, struct } from './schema.ts';

export const KeyToPath = struct<v1.KeyToPath>({
  key: string,
  path: string,
  mode: omitEmpty(pointer(int32)),
});

export const LocalObjectReference = struct<v1.LocalObjectReference>({
  name: omitEmpty(string),
});

export const ObjectFieldSelector = struct<v1.ObjectFieldSelector>({
  apiVersion: omitEmpty(string),
  fieldPath: string,
});

export const ResourceFieldSelector = struct<v1.ResourceFieldSelector>({
  containerName: omitEmpty(string),
  resource: string,
  divisor: quantity,
});

export const ResourceRequirements = struct<v1.ResourceRequirements>({
  limits: omitEmpty(map(quantity)),
  requests: omitEmpty(map(quantity)),
});

export const SELinuxOptions = struct<v1.SELinuxOptions>({
  user: omitEmpty(string),
  role: omitEmpty(string),
  type: omitEmpty(string),
  level: omitEmpty(string),
});

export const WindowsSecurityContextOptions = struct<v1.WindowsSecurityContextOptions>({
  gmsaCredentialSpecName: omitEmpty(pointer(string)),
  gmsaCredentialSpec: omitEmpty(pointer(string)),
  runAsUserName: omitEmpty(pointer(string)),
});

export const SeccompProfile = struct<v1.SeccompProfile>({
  type: string,
  localhostProfile: omitEmpty(pointer(string)),
});
