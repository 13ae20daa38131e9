import type { Option } from './option.ts';
import { runtime, shim } from './place.ts';

const NAMESPACES = 'config.linux.securityContext.namespaceOptions';

/** The namespaces that a container shares with its sandbox. */
export const CONTAINER_NAMESPACES: readonly Option[] = [
  {
    option: 'HostConfig.NetworkMode',
    origin: 'always',
    pod: [],
    cri: ['podSandboxId'],
    toCri: [runtime.container(170, 'podSandboxID')],
    toDocker: [shim.security(198, 'NetworkMode')],
    note: {
      ja: 'pause コンテナの network namespace に入ります。Pod の中で localhost が通じるのはこの 1 行のためです。',
      en: 'It joins the network namespace of the pause container. This line is why containers of a pod meet on localhost.',
    },
  },
  {
    option: 'HostConfig.IpcMode',
    origin: 'always',
    pod: [],
    cri: ['podSandboxId'],
    toCri: [runtime.container(170, 'podSandboxID')],
    toDocker: [shim.security(199, 'IpcMode')],
    note: {
      ja: 'IPC もいつも sandbox のものです。hostIPC のときは sandbox の側が `host` なので、ここは変わりません。',
      en: 'The IPC namespace is the sandbox’s too. With hostIPC the sandbox has `host`, so nothing changes here.',
    },
  },
  {
    option: 'HostConfig.PidMode',
    origin: 'pod',
    pod: ['spec.hostPID', 'spec.shareProcessNamespace', 'containers[].targetContainerName'],
    cri: [`${NAMESPACES}.pid`, `${NAMESPACES}.targetId`],
    toCri: [runtime.security(55, 'NamespaceOptions'), runtime.linux(49, 'Pid'), runtime.linux(50, 'TargetId')],
    toDocker: [shim.security(161, 'PidMode'), shim.security(163, 'PidMode'), shim.security(165, 'PidMode')],
    note: {
      ja: '既定では共有しません。共有すると sandbox に、ephemeral container は調べる相手のコンテナに入ります。',
      en: 'Not shared by default. Shared, it joins the sandbox; an ephemeral container joins the container it looks into.',
    },
  },
  {
    option: 'HostConfig.UTSMode',
    origin: 'pod',
    pod: ['spec.hostNetwork'],
    cri: [`${NAMESPACES}.network`],
    toCri: [runtime.helpers(308, 'HostNetwork'), runtime.security(55, 'NamespaceOptions')],
    toDocker: [shim.security(200, 'UTSMode'), shim.security(203, 'UTSMode')],
    note: {
      ja: 'hostNetwork の Pod では hostname も node のものになります。sandbox には設定しません。',
      en: 'In a pod with hostNetwork the hostname is the node’s as well. The sandbox does not get this.',
    },
  },
];
