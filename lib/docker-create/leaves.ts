import type { Json } from '../engine/index.ts';
import { isObject, strings, under } from './json.ts';

/** One option of a Docker create request, as small as a line of source sets it. */
export interface Leaf {
  /** `Name`, `Config.Image`, `HostConfig.RestartPolicy.Name`, `Config.Labels.io.kubernetes.pod.name`, `HostConfig.SecurityOpt.seccomp`. */
  readonly option: string;
  readonly value: Json;
}

/** Structs inside the two configs, which take their fields apart. */
const STRUCTS: ReadonlySet<string> = new Set(['LogConfig', 'RestartPolicy']);
export const LABELS = 'Config.Labels.';
export const SECURITY_OPT = 'HostConfig.SecurityOpt.';

/** Every option of a create request, set or not, in the order of Docker's API; labels and security options one by one. */
export function leavesOf(request: Json): readonly Leaf[] {
  return [
    { option: 'Name', value: under(request, 'name') ?? '' },
    ...fieldsOf('Config', under(request, 'config')),
    ...fieldsOf('HostConfig', under(request, 'hostConfig')),
  ];
}

function fieldsOf(prefix: string, value: Json | undefined): readonly Leaf[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]): readonly Leaf[] => {
    const option = `${prefix}.${key}`;
    if (option === 'Config.Labels' && isObject(item)) return fieldsOf(option, item);
    if (option === 'HostConfig.SecurityOpt') return securityOpts(strings(item));
    return STRUCTS.has(key) ? fieldsOf(option, item) : [{ option, value: item }];
  });
}

/** Security options by what they are about; SELinux gives up to four that begin with `label`. */
function securityOpts(all: readonly string[]): readonly Leaf[] {
  const kinds = new Map<string, string[]>();
  for (const one of all) {
    const kind = /^[^=:]*/.exec(one)?.[0] ?? one;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds].map(([kind, value]) => ({ option: SECURITY_OPT + kind, value }));
}
