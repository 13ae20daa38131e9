import type { Json } from '../../engine/index.ts';

/** The flags of `docker create` that take no value. */
const BOOL: ReadonlySet<string> = new Set(['tty', 'interactive', 'no-healthcheck', 'privileged', 'read-only']);

const SINGLE = [
  'name',
  'hostname',
  'user',
  'workdir',
  'entrypoint',
  'network',
  'restart',
  'ipc',
  'pid',
  'uts',
  'cgroup-parent',
];
const NUMBER = [
  'oom-score-adj',
  'shm-size',
  'cpu-shares',
  'cpu-period',
  'cpu-quota',
  'memory',
  'memory-swap',
  'memory-swappiness',
  'pids-limit',
];
const LIST = [
  'env',
  'label',
  'expose',
  'volume',
  'publish',
  'cap-add',
  'cap-drop',
  'group-add',
  'security-opt',
  'sysctl',
  'device',
];

interface Parsed {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly args: readonly string[];
}

/** Flags up to the first word that is none, as pflag reads them without interspersing. */
function parseFlags(argv: readonly string[]): Parsed {
  const given = new Map<string, string[]>();
  let i = 0;
  for (; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') return { given, args: argv.slice(i + 1) };
    if (!word.startsWith('-') || word === '-') break;
    const match = /^--([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(word);
    const name = match?.[1];
    if (name === undefined || ![...BOOL, ...SINGLE, ...NUMBER, ...LIST].includes(name))
      throw new Error(`unknown flag: ${word}`);
    let value = match?.[2];
    if (value === undefined) {
      if (BOOL.has(name)) value = 'true';
      else value = argv[++i];
    }
    if (value === undefined) throw new Error(`flag needs an argument: ${word}`);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return { given, args: argv.slice(i) };
}

/**
 * The create request that the CLI of Docker 19.03 sends for these words, as its `parse` makes it: what it refuses
 * throws. `readFile` gives the text of a seccomp profile.
 */
export function parseArgv(argv: readonly string[], readFile: (path: string) => string): Json {
  const { given, args } = parseFlags(argv);
  if (args.length < 1) throw new Error('"docker create" requires at least 1 argument.');
  const all = (name: string) => given.get(name) ?? [];
  const last = (name: string) => all(name).at(-1) ?? '';
  const is = (name: string) => last(name) === 'true';
  const number = (name: string, otherwise: number) => {
    const text = last(name);
    if (text === '') return otherwise;
    if (!/^-?\d+$/.test(text)) throw new Error(`invalid argument "${text}" for --${name}`);
    return Number(text);
  };
  const security = securityOpts(all('security-opt'), readFile);
  const ports = parsePorts(all('publish'), all('expose'));
  const stdin = is('interactive');
  return {
    name: last('name'),
    config: {
      Hostname: last('hostname'),
      User: last('user'),
      AttachStdin: stdin,
      AttachStdout: true,
      AttachStderr: true,
      ExposedPorts: ports.exposed,
      Tty: is('tty'),
      OpenStdin: stdin,
      StdinOnce: stdin,
      Env: parseEnv(all('env')),
      Cmd: args.length > 1 ? args.slice(1) : null,
      Healthcheck: is('no-healthcheck') ? { Test: ['NONE'] } : null,
      Image: args[0] ?? '',
      WorkingDir: last('workdir'),
      Entrypoint: given.has('entrypoint') ? [last('entrypoint')] : null,
      Labels: pairs(all('label'), (key) => key.trimStart() !== '' && !/\s/.test(key.trimStart())),
    },
    hostConfig: {
      Binds: all('volume').filter(isBind),
      NetworkMode: network(all('network')),
      PortBindings: ports.bindings,
      RestartPolicy: { Name: given.has('restart') ? last('restart') : 'no', MaximumRetryCount: 0 },
      CapAdd: all('cap-add'),
      CapDrop: all('cap-drop'),
      GroupAdd: all('group-add'),
      IpcMode: last('ipc'),
      OomScoreAdj: number('oom-score-adj', 0),
      PidMode: last('pid'),
      Privileged: is('privileged'),
      ReadonlyRootfs: is('read-only'),
      SecurityOpt: security.options,
      UTSMode: last('uts'),
      ShmSize: number('shm-size', 0),
      Sysctls: pairs(all('sysctl'), isSysctl),
      CpuShares: number('cpu-shares', 0),
      Memory: number('memory', 0),
      CgroupParent: last('cgroup-parent'),
      CpuPeriod: number('cpu-period', 0),
      CpuQuota: number('cpu-quota', 0),
      Devices: all('device').map(device),
      MemorySwap: number('memory-swap', 0),
      MemorySwappiness: number('memory-swappiness', -1),
      OomKillDisable: false,
      PidsLimit: number('pids-limit', 0),
      MaskedPaths: security.unconfined ? [] : null,
      ReadonlyPaths: security.unconfined ? [] : null,
    },
  };
}

/** `docker create` puts its variables through a map: the last of a name holds, in no order that one may count on. */
function parseEnv(entries: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const entry of entries) {
    const [name = ''] = entry.split('=');
    if (name === '') throw new Error(`invalid environment variable: ${entry}`);
    byName.set(name, entry);
  }
  return [...byName.values()].reverse();
}

function pairs(entries: readonly string[], isKey: (key: string) => boolean): Record<string, string> {
  const out: Record<string, string> = {};
  for (const entry of entries) {
    const end = entry.indexOf('=');
    const key = end === -1 ? entry : entry.slice(0, end);
    if (!isKey(key)) throw new Error(`invalid: ${entry}`);
    Object.defineProperty(out, key, { value: end === -1 ? '' : entry.slice(end + 1), enumerable: true });
  }
  return out;
}

function isSysctl(key: string): boolean {
  const known = ['msgmax', 'msgmnb', 'msgmni', 'sem', 'shmall', 'shmmax', 'shmmni', 'shm_rmid_forced'];
  return key.startsWith('net.') || key.startsWith('fs.mqueue.') || known.some((name) => key === `kernel.${name}`);
}

/** A spec with a source is a bind; without one it would be an anonymous volume. */
function isBind(spec: string): boolean {
  const parts = spec.split(':');
  if (parts.length > 3 || parts.some((part) => part === '')) throw new Error(`invalid spec: ${spec}`);
  return parts.length > 1 && !(parts.length === 2 && /^[a-zA-Z]$/.test(parts[0] ?? ''));
}

function network(values: readonly string[]): string {
  const first = values[0];
  if (first === undefined) return 'default';
  if (/\w+=\w+(,\w+=\w+)*/.test(first)) throw new Error(`${first} is the long form`);
  if (first.trim() === '') throw new Error('no name set for network');
  return first;
}

function device(spec: string): Json {
  const [PathOnHost = '', PathInContainer = '', CgroupPermissions = ''] = spec.split(':');
  return { PathOnHost, PathInContainer, CgroupPermissions };
}

function securityOpts(all: readonly string[], readFile: (path: string) => string) {
  const options = all.map((option) => {
    if (option === 'no-new-privileges') return option;
    if (!/[=:]/.test(option)) throw new Error(`Invalid --security-opt: "${option}"`);
    const path = /^seccomp=([\s\S]*)$/.exec(option)?.[1];
    if (path === undefined || path === 'unconfined') return option;
    return `seccomp=${JSON.stringify(JSON.parse(readFile(path)))}`;
  });
  const kept = options.filter((option) => option !== 'systempaths=unconfined');
  return { options: kept, unconfined: kept.length < options.length };
}

function parsePorts(publish: readonly string[], expose: readonly string[]) {
  const exposed: Record<string, Json> = {};
  const bindings: Record<string, Json[]> = {};
  for (const spec of publish) {
    const match = /^(?:(?:\[([^\]]*)\]|([^:]*)):)?(\d*):(\d+)\/(tcp|udp|sctp)$/.exec(spec);
    if (!match) throw new Error(`invalid publish: ${spec}`);
    const port = `${match[4]}/${match[5]}`;
    exposed[port] = {};
    bindings[port] = [...(bindings[port] ?? []), { HostIp: match[1] ?? match[2] ?? '', HostPort: match[3] ?? '' }];
  }
  for (const port of expose) exposed[port] = {};
  return { exposed, bindings };
}
