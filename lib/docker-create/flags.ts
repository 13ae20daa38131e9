import { isZero } from './json.ts';
import { LABELS, type Leaf, SECURITY_OPT } from './leaves.ts';
import { bool, type Context, each, eachLike, one, oneLike, type Said, type Say, SILENT, unsaid } from './said.ts';
import {
  sayAttach,
  sayAttachStdin,
  sayCmd,
  sayEntrypoint,
  sayEnv,
  sayExposed,
  sayHealthcheck,
  sayLabel,
  sayPointer,
  sayStdinOnce,
} from './say-config.ts';
import { sayDevices, sayNetwork, sayPaths, sayPorts, sayRestart, saySecurity, saySysctls } from './say-host.ts';

interface Flag {
  /** With its dashes; the image and the command have none. */
  readonly name: string;
  readonly say: Say;
  /** Set where leaving the option out says something too. */
  readonly zero?: true;
}

const BYTES = /^\d+$/;
/** Memory and swap: -1 is no limit. */
const SWAP = /^(-1|\d+)$/;
/** Docker takes a bind from a path only; a name would be a volume. */
const BIND = /^\/[^:]*:[^:]+(:[^:]+)?$/;

/** How the CLI of Docker 19.03 says each option (cli/command/container/opts.go in docker/cli). */
const FLAGS: Readonly<Record<string, Flag>> = {
  Name: { name: '--name', say: one },
  'Config.Hostname': { name: '--hostname', say: one },
  'Config.User': { name: '--user', say: one },
  'Config.AttachStdin': { name: '--attach', say: sayAttachStdin, zero: true },
  'Config.AttachStdout': { name: '--attach', say: sayAttach, zero: true },
  'Config.AttachStderr': { name: '--attach', say: sayAttach, zero: true },
  'Config.ExposedPorts': { name: '--expose', say: sayExposed },
  'Config.Tty': { name: '--tty', say: bool },
  'Config.OpenStdin': { name: '--interactive', say: bool },
  'Config.StdinOnce': { name: '--interactive', say: sayStdinOnce, zero: true },
  'Config.Env': { name: '--env', say: sayEnv },
  'Config.Cmd': { name: '', say: sayCmd, zero: true },
  'Config.Healthcheck': { name: '--no-healthcheck', say: sayHealthcheck },
  'Config.Image': { name: '', say: (_flag, value) => ({ ...SILENT, args: [String(value)] }), zero: true },
  'Config.WorkingDir': { name: '--workdir', say: one },
  'Config.Entrypoint': { name: '--entrypoint', say: sayEntrypoint, zero: true },
  'HostConfig.Binds': { name: '--volume', say: eachLike(BIND) },
  'HostConfig.NetworkMode': { name: '--network', say: sayNetwork },
  'HostConfig.PortBindings': { name: '--publish', say: sayPorts },
  'HostConfig.RestartPolicy.Name': { name: '--restart', say: sayRestart, zero: true },
  'HostConfig.CapAdd': { name: '--cap-add', say: each },
  'HostConfig.CapDrop': { name: '--cap-drop', say: each },
  'HostConfig.GroupAdd': { name: '--group-add', say: each },
  'HostConfig.IpcMode': { name: '--ipc', say: one },
  'HostConfig.OomScoreAdj': { name: '--oom-score-adj', say: one },
  'HostConfig.PidMode': { name: '--pid', say: oneLike(/^(host|container:.+)$/s) },
  'HostConfig.Privileged': { name: '--privileged', say: bool },
  'HostConfig.ReadonlyRootfs': { name: '--read-only', say: bool },
  'HostConfig.UTSMode': { name: '--uts', say: oneLike(/^host$/) },
  'HostConfig.ShmSize': { name: '--shm-size', say: oneLike(BYTES) },
  'HostConfig.Sysctls': { name: '--sysctl', say: saySysctls },
  'HostConfig.CpuShares': { name: '--cpu-shares', say: one },
  'HostConfig.Memory': { name: '--memory', say: oneLike(BYTES) },
  'HostConfig.CgroupParent': { name: '--cgroup-parent', say: one },
  'HostConfig.CpuPeriod': { name: '--cpu-period', say: one },
  'HostConfig.CpuQuota': { name: '--cpu-quota', say: one },
  'HostConfig.Devices': { name: '--device', say: sayDevices },
  'HostConfig.MemorySwap': { name: '--memory-swap', say: oneLike(SWAP) },
  'HostConfig.MemorySwappiness': { name: '--memory-swappiness', say: sayPointer, zero: true },
  'HostConfig.OomKillDisable': { name: '--oom-kill-disable', say: sayPointer, zero: true },
  'HostConfig.PidsLimit': { name: '--pids-limit', say: sayPointer, zero: true },
  'HostConfig.MaskedPaths': { name: '--security-opt=systempaths=unconfined', say: sayPaths, zero: true },
  'HostConfig.ReadonlyPaths': { name: '--security-opt=systempaths=unconfined', say: sayPaths, zero: true },
};

/** The flag that an option belongs to; empty for what stands behind all flags, undefined where there is none. */
export function flagOf(option: string): string | undefined {
  if (option.startsWith(LABELS)) return '--label';
  if (option.startsWith(SECURITY_OPT)) return '--security-opt';
  return FLAGS[option]?.name;
}

/** How the command line says an option. */
export function sayOption({ option, value }: Leaf, context: Context): Said {
  if (option.startsWith(LABELS)) return printable(sayLabel(option.slice(LABELS.length), value));
  if (option.startsWith(SECURITY_OPT)) return printable(saySecurity('--security-opt', value, context));
  const flag = FLAGS[option];
  if (isZero(value) && !flag?.zero) return SILENT;
  return flag ? printable(flag.say(flag.name, value, context)) : unsaid('noFlag');
}

/** Arguments end at a NUL. */
function printable(said: Said): Said {
  const lost = [...said.flags, ...said.args].some((word) => word.includes('\0'));
  return lost ? unsaid('nul') : said;
}
