import { type GeneratedObject, object } from './generated-json.ts';
import type { Random } from './random.ts';

/** A user or group id: also those that a 32-bit or floating-point number does not hold. */
function userId(random: Random): number | bigint {
  return random.pick<number | bigint>([0, 1000, 1, 65534, 4294967295, 9007199254740993n]);
}

/** Options of SELinux, some left out. */
function seLinuxOptions(random: Random): GeneratedObject {
  return object({
    level: random.maybe(80, () => 's0:c123,c456'),
    user: random.maybe(30, () => 'user_u'),
    role: random.maybe(30, () => 'role_r'),
    type: random.maybe(30, () => 'spc_t'),
  });
}

/** A seccomp profile of each type. */
function seccompProfile(random: Random): GeneratedObject {
  return random.pick<GeneratedObject>([
    { type: 'RuntimeDefault' },
    { type: 'Unconfined' },
    { type: 'Localhost', localhostProfile: 'profiles/audit.json' },
    { type: 'Localhost', localhostProfile: '../up.json' },
    { type: 'Localhost' },
    { type: 'Other' },
  ]);
}

/** The security context of a container. */
export function securityContext(random: Random): GeneratedObject {
  return object({
    privileged: random.maybe(20, () => random.chance(60)),
    runAsUser: random.maybe(35, () => userId(random)),
    runAsGroup: random.maybe(20, () => userId(random)),
    runAsNonRoot: random.maybe(20, () => random.chance(50)),
    readOnlyRootFilesystem: random.maybe(20, () => random.chance(60)),
    allowPrivilegeEscalation: random.maybe(20, () => random.chance(40)),
    procMount: random.maybe(10, () => random.pick(['Default', 'Unmasked'])),
    capabilities: random.maybe(25, () =>
      object({
        add: random.maybe(70, () => ['NET_ADMIN', 'SYS_TIME'].slice(random.int(2))),
        drop: random.maybe(50, () => ['ALL']),
      }),
    ),
    seLinuxOptions: random.maybe(12, () => seLinuxOptions(random)),
    seccompProfile: random.maybe(15, () => seccompProfile(random)),
  });
}

/** The security context of a pod. */
export function podSecurityContext(random: Random): GeneratedObject {
  return object({
    runAsUser: random.maybe(30, () => userId(random)),
    runAsGroup: random.maybe(20, () => userId(random)),
    runAsNonRoot: random.maybe(12, () => random.chance(50)),
    supplementalGroups: random.maybe(20, () => random.many(0, 3, () => userId(random))),
    fsGroup: random.maybe(20, () => userId(random)),
    fsGroupChangePolicy: random.maybe(5, () => 'OnRootMismatch'),
    sysctls: random.maybe(15, () =>
      [
        { name: 'net.core.somaxconn', value: '1024' },
        { name: 'kernel.shm_rmid_forced', value: '0' },
      ].slice(random.int(2)),
    ),
    seLinuxOptions: random.maybe(12, () => seLinuxOptions(random)),
    seccompProfile: random.maybe(15, () => seccompProfile(random)),
  });
}
