import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import {
  LocalObjectReference,
  ObjectFieldSelector,
  ResourceFieldSelector,
  ResourceRequirements,
  SELinuxOptions,
  SeccompProfile,
  WindowsSecurityContextOptions,
} from './resources.ts';
import { bool, int32, int64, intOrString, list, omitEmpty, pointer, string, struct } from './schema.ts';

export const ContainerPort = struct<v1.ContainerPort>({
  name: omitEmpty(string),
  hostPort: omitEmpty(int32),
  containerPort: int32,
  protocol: omitEmpty(string),
  hostIP: omitEmpty(string),
});

export const ConfigMapEnvSource = struct<v1.ConfigMapEnvSource>({
  ...LocalObjectReference.fields,
  optional: omitEmpty(pointer(bool)),
});

export const SecretEnvSource = struct<v1.SecretEnvSource>({
  ...LocalObjectReference.fields,
  optional: omitEmpty(pointer(bool)),
});

export const EnvFromSource = struct<v1.EnvFromSource>({
  prefix: omitEmpty(string),
  configMapRef: omitEmpty(pointer(ConfigMapEnvSource)),
  secretRef: omitEmpty(pointer(SecretEnvSource)),
});

export const ConfigMapKeySelector = struct<v1.ConfigMapKeySelector>({
  ...LocalObjectReference.fields,
  key: string,
  optional: omitEmpty(pointer(bool)),
});

export const SecretKeySelector = struct<v1.SecretKeySelector>({
  ...LocalObjectReference.fields,
  key: string,
  optional: omitEmpty(pointer(bool)),
});

export const EnvVarSource = struct<v1.EnvVarSource>({
  fieldRef: omitEmpty(pointer(ObjectFieldSelector)),
  resourceFieldRef: omitEmpty(pointer(ResourceFieldSelector)),
  configMapKeyRef: omitEmpty(pointer(ConfigMapKeySelector)),
  secretKeyRef: omitEmpty(pointer(SecretKeySelector)),
});

export const EnvVar = struct<v1.EnvVar>({
  name: string,
  value: omitEmpty(string),
  valueFrom: omitEmpty(pointer(EnvVarSource)),
});

export const VolumeMount = struct<v1.VolumeMount>({
  name: string,
  readOnly: omitEmpty(bool),
  mountPath: string,
  subPath: omitEmpty(string),
  mountPropagation: omitEmpty(pointer(string)),
  subPathExpr: omitEmpty(string),
});

export const VolumeDevice = struct<v1.VolumeDevice>({
  name: string,
  devicePath: string,
});

export const ExecAction = struct<v1.ExecAction>({
  command: omitEmpty(list(string)),
});

export const HTTPHeader = struct<v1.HTTPHeader>({
  name: string,
  value: string,
});

export const HTTPGetAction = struct<v1.HTTPGetAction>({
  path: omitEmpty(string),
  port: intOrString,
  host: omitEmpty(string),
  scheme: omitEmpty(string),
  httpHeaders: omitEmpty(list(HTTPHeader)),
});

export const TCPSocketAction = struct<v1.TCPSocketAction>({
  port: intOrString,
  host: omitEmpty(string),
});

export const Handler = struct<v1.Handler>({
  exec: omitEmpty(pointer(ExecAction)),
  httpGet: omitEmpty(pointer(HTTPGetAction)),
  tcpSocket: omitEmpty(pointer(TCPSocketAction)),
});

export const Probe = struct<v1.Probe>({
  ...Handler.fields,
  initialDelaySeconds: omitEmpty(int32),
  timeoutSeconds: omitEmpty(int32),
  periodSeconds: omitEmpty(int32),
  successThreshold: omitEmpty(int32),
  failureThreshold: omitEmpty(int32),
});

export const Lifecycle = struct<v1.Lifecycle>({
  postStart: omitEmpty(pointer(Handler)),
  preStop: omitEmpty(pointer(Handler)),
});

export const Capabilities = struct<v1.Capabilities>({
  add: omitEmpty(list(string)),
  drop: omitEmpty(list(string)),
});

export const SecurityContext = struct<v1.SecurityContext>({
  capabilities: omitEmpty(pointer(Capabilities)),
  privileged: omitEmpty(pointer(bool)),
  seLinuxOptions: omitEmpty(pointer(SELinuxOptions)),
  windowsOptions: omitEmpty(pointer(WindowsSecurityContextOptions)),
  runAsUser: omitEmpty(pointer(int64)),
  runAsGroup: omitEmpty(pointer(int64)),
  runAsNonRoot: omitEmpty(pointer(bool)),
  readOnlyRootFilesystem: omitEmpty(pointer(bool)),
  allowPrivilegeEscalation: omitEmpty(pointer(bool)),
  procMount: omitEmpty(pointer(string)),
  seccompProfile: omitEmpty(pointer(SeccompProfile)),
});

export const Container = struct<v1.Container>({
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
