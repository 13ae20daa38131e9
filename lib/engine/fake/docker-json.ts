import type { AuthConfig } from '../port/vendor/github.com/docker/docker/api/types/auth.ts';
import type {
  ContainerListOptions,
  ContainerRemoveOptions,
} from '../port/vendor/github.com/docker/docker/api/types/client.ts';
import type { ExecConfig } from '../port/vendor/github.com/docker/docker/api/types/configs.ts';
import type { Config } from '../port/vendor/github.com/docker/docker/api/types/container/config.ts';
import type {
  HostConfig,
  LogConfig,
  RestartPolicy,
} from '../port/vendor/github.com/docker/docker/api/types/container/host_config.ts';
import type { Json } from '../run.ts';

/** How a field prints: what stands for its zero value, or how one that is there is printed. */
type Field = null | '' | false | 0 | readonly 0[] | 'omitempty' | ((value: unknown) => Json);

/** The fields of a Go struct by their JSON names, in its order; those that kubelet never sets are there too. */
type Table<T> = { readonly [K in keyof T]-?: Field } & Readonly<Record<string, Field>>;

/** Prints a struct as Go's JSON encoder does: nil is null, an empty list stays one, `omitempty` is honoured. */
function struct<T extends object>(table: Table<T>): (value: T | undefined) => { readonly [key: string]: Json } {
  const fields: readonly (readonly [string, Field])[] = Object.entries(table);
  return (value) => {
    const given = (value ?? {}) as Readonly<Record<string, unknown>>;
    const out: Record<string, Json> = {};
    for (const [name, field] of fields) {
      const one = given[name];
      if (field === 'omitempty') {
        if (!isEmpty(one)) out[name] = plain(one);
      } else if (typeof field === 'function') {
        out[name] = field(one);
      } else {
        out[name] = one === undefined ? field : plain(one);
      }
    }
    return out;
  };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '' || value === false || value === 0) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Lists, maps with their keys sorted, and what is in them. */
function plain(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (Array.isArray(value)) return typeof value[0] === 'string' ? value : value.map(plain);
  if (typeof value !== 'object' || value === null) throw new Error(`Docker's API has no ${String(value)}`);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

const logConfig = struct<LogConfig>({ Type: '', Config: null });
const restartPolicy = struct<RestartPolicy>({ Name: '', MaximumRetryCount: 0 });

export const configJson = struct<Config>({
  Hostname: '',
  Domainname: '',
  User: '',
  AttachStdin: false,
  AttachStdout: false,
  AttachStderr: false,
  ExposedPorts: 'omitempty',
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Env: null,
  Cmd: null,
  Healthcheck: 'omitempty',
  ArgsEscaped: 'omitempty',
  Image: '',
  Volumes: null,
  WorkingDir: '',
  Entrypoint: null,
  NetworkDisabled: 'omitempty',
  MacAddress: 'omitempty',
  OnBuild: null,
  Labels: null,
  StopSignal: 'omitempty',
  StopTimeout: 'omitempty',
  Shell: 'omitempty',
});

export const hostConfigJson = struct<HostConfig>({
  Binds: null,
  ContainerIDFile: '',
  LogConfig: (value) => logConfig(value as LogConfig | undefined),
  NetworkMode: '',
  PortBindings: null,
  RestartPolicy: (value) => restartPolicy(value as RestartPolicy | undefined),
  AutoRemove: false,
  VolumeDriver: '',
  VolumesFrom: null,
  CapAdd: null,
  CapDrop: null,
  Capabilities: null,
  Dns: null,
  DnsOptions: null,
  DnsSearch: null,
  ExtraHosts: null,
  GroupAdd: null,
  IpcMode: '',
  Cgroup: '',
  Links: null,
  OomScoreAdj: 0,
  PidMode: '',
  Privileged: false,
  PublishAllPorts: false,
  ReadonlyRootfs: false,
  SecurityOpt: null,
  StorageOpt: 'omitempty',
  Tmpfs: 'omitempty',
  UTSMode: '',
  UsernsMode: '',
  ShmSize: 0,
  Sysctls: 'omitempty',
  Runtime: 'omitempty',
  ConsoleSize: [0, 0],
  Isolation: '',
  CpuShares: 0,
  Memory: 0,
  NanoCpus: 0,
  CgroupParent: '',
  BlkioWeight: 0,
  BlkioWeightDevice: null,
  BlkioDeviceReadBps: null,
  BlkioDeviceWriteBps: null,
  BlkioDeviceReadIOps: null,
  BlkioDeviceWriteIOps: null,
  CpuPeriod: 0,
  CpuQuota: 0,
  CpuRealtimePeriod: 0,
  CpuRealtimeRuntime: 0,
  CpusetCpus: '',
  CpusetMems: '',
  Devices: null,
  DeviceCgroupRules: null,
  DeviceRequests: null,
  KernelMemory: 0,
  KernelMemoryTCP: 0,
  MemoryReservation: 0,
  MemorySwap: 0,
  MemorySwappiness: null,
  OomKillDisable: null,
  PidsLimit: null,
  Ulimits: null,
  CpuCount: 0,
  CpuPercent: 0,
  IOMaximumIOps: 0,
  IOMaximumBandwidth: 0,
  MaskedPaths: null,
  ReadonlyPaths: null,
  Init: 'omitempty',
});

export const listOptionsJson = struct<ContainerListOptions>({
  Quiet: false,
  Size: false,
  All: false,
  Latest: false,
  Since: '',
  Before: '',
  Limit: 0,
  Filters: (value) => filtersJson(value as ContainerListOptions['Filters']),
});

/** `{ label: { "a=b": true } }`: a set of values for each key. */
function filtersJson(filters: ContainerListOptions['Filters']): Json {
  const entries = [...(filters?.fields ?? [])].map(
    ([key, values]) => [key, Object.fromEntries([...values].map((value) => [value, true] as const))] as const,
  );
  return plain(Object.fromEntries(entries));
}

export const removeOptionsJson = struct<ContainerRemoveOptions>({
  RemoveVolumes: false,
  RemoveLinks: false,
  Force: false,
});

export const authJson = struct<AuthConfig>({
  username: 'omitempty',
  password: 'omitempty',
  auth: 'omitempty',
  email: 'omitempty',
  serveraddress: 'omitempty',
  identitytoken: 'omitempty',
  registrytoken: 'omitempty',
});

export const execConfigJson = struct<ExecConfig>({
  User: '',
  Privileged: false,
  Tty: false,
  AttachStdin: false,
  AttachStderr: false,
  AttachStdout: false,
  Detach: false,
  DetachKeys: '',
  Env: null,
  WorkingDir: '',
  Cmd: null,
});
