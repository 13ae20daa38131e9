import type { Option } from './option.ts';
import { runtime, shim } from './place.ts';
import { securityContext } from './shared.ts';

const CONTEXT = 'config.linux.securityContext';

/** Options of a container that come from its security context and the pod’s; where both speak, the container wins. */
export const CONTAINER_SECURITY: readonly Option[] = [
  {
    option: 'Config.User',
    origin: 'pod',
    pod: [
      'containers[].securityContext.runAsUser',
      'containers[].securityContext.runAsGroup',
      'spec.securityContext.runAsUser',
      'spec.securityContext.runAsGroup',
    ],
    cri: [`${CONTEXT}.runAsUser`, `${CONTEXT}.runAsUsername`, `${CONTEXT}.runAsGroup`],
    toCri: [
      runtime.container(239, 'getImageUser'),
      runtime.security(91, 'RunAsUser'),
      runtime.security(49, 'RunAsUser'),
    ],
    toDocker: [...securityContext.user, shim.security(87, 'RunAsUsername')],
    note: {
      ja: '指定が無ければ image の USER を先に調べて、それを書きます。root なら 0 と書くので、ここが空になることはありません。',
      en: 'With none given, the USER of the image is looked up and written here; root is written as 0, so it is never empty.',
    },
  },
  {
    option: 'HostConfig.CapAdd',
    origin: 'pod',
    pod: ['containers[].securityContext.capabilities.add'],
    cri: [`${CONTEXT}.capabilities.addCapabilities`],
    toCri: [runtime.security(131, 'AddCapabilities')],
    toDocker: [shim.security(118, 'CapAdd')],
    note: {
      ja: 'Docker の既定の capability に足すものです。',
      en: 'What is added to the capabilities that Docker gives by default.',
    },
  },
  {
    option: 'HostConfig.CapDrop',
    origin: 'pod',
    pod: ['containers[].securityContext.capabilities.drop'],
    cri: [`${CONTEXT}.capabilities.dropCapabilities`],
    toCri: [runtime.security(134, 'DropCapabilities')],
    toDocker: [shim.security(119, 'CapDrop')],
    note: {
      ja: '引くものです。`ALL` と `add` を組み合わせると、要るものだけが残ります。',
      en: 'What is taken away. `ALL` together with `add` leaves just what is needed.',
    },
  },
  {
    option: 'HostConfig.GroupAdd',
    origin: 'pod',
    pod: ['spec.securityContext.fsGroup', 'spec.securityContext.supplementalGroups'],
    cri: [`${CONTEXT}.supplementalGroups`],
    toCri: [runtime.security(59, 'FSGroup'), runtime.security(64, 'SupplementalGroups')],
    toDocker: securityContext.groups,
    note: {
      ja: 'Pod 全体の指定しかありません。`fsGroup` もただの補助グループになります。',
      en: 'There is only a setting for the whole pod. `fsGroup`, too, becomes one more group.',
    },
  },
  {
    option: 'HostConfig.Privileged',
    origin: 'pod',
    pod: ['containers[].securityContext.privileged'],
    cri: [`${CONTEXT}.privileged`],
    toCri: [runtime.security(97, 'Privileged')],
    toDocker: [shim.security(115, 'Privileged')],
    note: {
      ja: 'true だと、隠すパスと読み取り専用のパスは渡しません。',
      en: 'When true, masked and read-only paths are not passed on.',
    },
  },
  {
    option: 'HostConfig.ReadonlyRootfs',
    origin: 'pod',
    pod: ['containers[].securityContext.readOnlyRootFilesystem'],
    cri: [`${CONTEXT}.readonlyRootfs`],
    toCri: [runtime.security(100, 'ReadonlyRootfs')],
    toDocker: [shim.security(116, 'ReadonlyRootfs')],
    note: {
      ja: 'image の中身を書き換えられなくします。書きたい場所には volume が要ります。',
      en: 'Nothing in the image can be written to; what must be writable needs a volume.',
    },
  },
  {
    option: 'HostConfig.SecurityOpt.label',
    origin: 'pod',
    pod: ['containers[].securityContext.seLinuxOptions', 'spec.securityContext.seLinuxOptions'],
    cri: [`${CONTEXT}.selinuxOptions`],
    toCri: [runtime.security(88, 'SelinuxOptions')],
    toDocker: securityContext.selinux,
    note: {
      ja: 'SELinux の user、role、type、level が 1 つずつ `label=` になります。空のものは出ません。',
      en: 'SELinux’s user, role, type and level, one `label=` each; empty ones are left out.',
    },
  },
  {
    option: 'HostConfig.SecurityOpt.apparmor',
    origin: 'pod',
    pod: ['metadata.annotations[container.apparmor.security.beta.kubernetes.io/{name}]'],
    cri: [`${CONTEXT}.apparmorProfile`],
    toCri: [runtime.security(44, 'ApparmorProfile')],
    toDocker: [shim.helpers(378, 'apparmor'), shim.security(134, 'apparmorSecurityOpts')],
    note: {
      ja: 'v1.20 では annotation で指定します。`runtime/default` なら何も渡さず、Docker の既定に任せます。',
      en: 'In v1.20 an annotation names it. For `runtime/default` nothing is passed, and Docker’s default holds.',
    },
  },
  {
    option: 'HostConfig.SecurityOpt.no-new-privileges',
    origin: 'pod',
    pod: ['containers[].securityContext.allowPrivilegeEscalation'],
    cri: [`${CONTEXT}.noNewPrivs`],
    toCri: [runtime.security(72, 'NoNewPrivs')],
    toDocker: [shim.security(137, 'no-new-privileges')],
    note: {
      ja: '`allowPrivilegeEscalation: false` の裏返しです。書かなければ付きません。',
      en: 'The reverse of `allowPrivilegeEscalation: false`. Left out, it is not set.',
    },
  },
  {
    option: 'HostConfig.SecurityOpt.seccomp',
    origin: 'pod',
    pod: [
      'containers[].securityContext.seccompProfile',
      'metadata.annotations[container.seccomp.security.alpha.kubernetes.io/{name}]',
      'spec.securityContext.seccompProfile',
      'metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]',
    ],
    cri: [`${CONTEXT}.seccompProfilePath`],
    toCri: [runtime.security(39, 'SeccompProfilePath')],
    toDocker: [shim.linux(61, 'defaultSeccompOpt'), shim.linux(90, 'seccomp'), shim.container(188, 'SecurityOpt')],
    note: {
      ja: '何も指定しないと `unconfined`、つまり seccomp 無しです。Docker の既定の profile が欲しければ `RuntimeDefault` と書きます。',
      en: 'With nothing given it is `unconfined`: no seccomp at all. `RuntimeDefault` is how to ask for Docker’s own profile.',
    },
  },
  {
    option: 'HostConfig.MaskedPaths',
    origin: 'always',
    pod: ['containers[].securityContext.procMount'],
    cri: [`${CONTEXT}.maskedPaths`],
    toCri: [runtime.paths(230, 'defaultMaskedPaths'), runtime.security(74, 'MaskedPaths')],
    toDocker: [shim.security(141, 'MaskedPaths')],
    note: {
      ja: 'Docker の既定とほぼ同じ一覧を、わざわざ送ります。`Unmasked` の空の一覧は gRPC で null になり、Docker は既定の一覧を使います。',
      en: 'Nearly Docker’s own list, sent all the same. The empty list of `Unmasked` turns into null on its way through gRPC, and Docker then uses its own.',
    },
  },
  {
    option: 'HostConfig.ReadonlyPaths',
    origin: 'always',
    pod: ['containers[].securityContext.procMount'],
    cri: [`${CONTEXT}.readonlyPaths`],
    toCri: [runtime.paths(242, 'defaultReadonlyPaths'), runtime.security(75, 'ReadonlyPaths')],
    toDocker: [shim.security(142, 'ReadonlyPaths')],
    note: {
      ja: '`/proc/asound` は kubelet では読み取り専用、Docker の既定では見えません。違いはそこだけです。',
      en: '`/proc/asound` is read-only for kubelet and hidden by Docker’s default; that is the only difference.',
    },
  },
];
