import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import {
  ContainerPort,
  EnvFromSource,
  EnvVar,
  Lifecycle,
  Probe,
  SecurityContext,
  VolumeDevice,
  VolumeMount,
} from './container.ts';
import { ResourceRequirements } from './resources.ts';
import { bool, list, omitEmpty, pointer, string, struct } from './schema.ts';

export const EphemeralContainerCommon = struct<v1.EphemeralContainerCommon>({
  name: string,
  image: omitEmpty(string),
  command: omitEmpty(list(string)),
  args: omitEmpty(list(string)),
  workingDir: omitEmpty(string),
  ports: omitEmpty(list(ContainerPort)),
  envFrom: omitEmpty(list(EnvFromSource)),
  env: omitEmpty(list(EnvVar)),
  resources: ResourceRequirements,
  volumeMounts: omitEmpty(list(VolumeMount)),
  volumeDevices: omitEmpty(list(VolumeDevice)),
  livenessProbe: omitEmpty(pointer(Probe)),
  readinessProbe: omitEmpty(pointer(Probe)),
  startupProbe: omitEmpty(pointer(Probe)),
  lifecycle: omitEmpty(pointer(Lifecycle)),
  terminationMessagePath: omitEmpty(string),
  terminationMessagePolicy: omitEmpty(string),
  imagePullPolicy: omitEmpty(string),
  securityContext: omitEmpty(pointer(SecurityContext)),
  stdin: omitEmpty(bool),
  stdinOnce: omitEmpty(bool),
  tty: omitEmpty(bool),
});

export const EphemeralContainer = struct<v1.EphemeralContainer>({
  ...EphemeralContainerCommon.fields,
  targetContainerName: omitEmpty(string),
});
