import type { Json } from '../engine/index.ts';
import { isObject, isZero, strings, under } from './json.ts';
import { flags, type Said, type Say, SILENT, unsaid } from './said.ts';

/** What the CLI takes for its long form, `name=…,alias=…`. */
const LONG_NETWORK = /\w+=\w+(,\w+=\w+)*/;

export const sayNetwork: Say = (flag, value) =>
  LONG_NETWORK.test(String(value)) ? unsaid('syntax') : flags(`${flag}=${String(value)}`);

/** The CLI sends `no` unless it is told; empty means the same to Docker. */
export const sayRestart: Say = (flag, value) => (value === '' ? unsaid('restart') : flags(`${flag}=${String(value)}`));

export const sayPorts: Say = (flag, value) => {
  if (!isObject(value)) return SILENT;
  return flags(
    ...Object.entries(value).flatMap(([port, bindings]) =>
      (Array.isArray(bindings) ? bindings : []).map((one) => `${flag}=${bindingText(one)}${port}`),
    ),
  );
};

/** `127.0.0.1:8080:`, with brackets around an IPv6 address. */
function bindingText(binding: Json): string {
  const ip = String(under(binding, 'HostIp') ?? '');
  const port = String(under(binding, 'HostPort') ?? '');
  const host = ip.includes(':') ? `[${ip}]` : ip;
  return `${host === '' ? '' : `${host}:`}${port}:`;
}

export const saySysctls: Say = (flag, value) => {
  const [good, bad] = [[] as string[], [] as string[]];
  for (const [name, setting] of Object.entries(isObject(value) ? value : {}))
    (SYSCTL.test(name) ? good : bad).push(`${flag}=${name}=${String(setting)}`);
  return bad.length === 0 ? flags(...good) : unsaid('sysctl', good);
};

const SYSCTL =
  /^(net\.[^=]*|fs\.mqueue\.[^=]*|kernel\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced))$/;

export const sayDevices: Say = (flag, value) => {
  const devices = (Array.isArray(value) ? value : []).map((device) =>
    ['PathOnHost', 'PathInContainer', 'CgroupPermissions'].map((key) => String(under(device, key) ?? '')),
  );
  const good = devices.filter((parts) => parts.every((part) => part !== '' && !part.includes(':')));
  const words = good.map((parts) => `${flag}=${parts.join(':')}`);
  return good.length === devices.length ? flags(...words) : unsaid('syntax', words);
};

/** Security options by what they are about. Seccomp goes to the API as a profile, and on the command line as a file. */
export const saySecurity: Say = (flag, value, { seccompFile }) => {
  const said = strings(value).map((option): Said => {
    if (!option.startsWith('seccomp=') || option === 'seccomp=unconfined') {
      return /^[^=:]+[=:]|^no-new-privileges$/.test(option) && option !== 'systempaths=unconfined'
        ? flags(`${flag}=${option}`)
        : unsaid('syntax');
    }
    return seccompFile === undefined ? unsaid('seccomp') : flags(`${flag}=seccomp=${seccompFile}`);
  });
  return { flags: said.flatMap((one) => one.flags), args: [], unsaid: said.find((one) => one.unsaid)?.unsaid };
};

/** null leaves the lists to Docker, and two empty lists drop them both; nothing in between has a flag. */
export const sayPaths: Say = (flag, value, { request }) => {
  if (value === null) return SILENT;
  const lists = ['MaskedPaths', 'ReadonlyPaths'].map((key) => under(request, 'hostConfig', key));
  if (!lists.every((list) => Array.isArray(list) && isZero(list))) return unsaid('paths');
  return value === lists[0] ? flags(flag) : SILENT;
};
