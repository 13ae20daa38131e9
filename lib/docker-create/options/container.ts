import { CONTAINER_LABELS } from './container-labels.ts';
import { CONTAINER_NAMESPACES } from './container-namespaces.ts';
import { CONTAINER_RESOURCES } from './container-resources.ts';
import { CONTAINER_SECURITY } from './container-security.ts';
import type { Option } from './option.ts';
import { runtime, shim } from './place.ts';

/** The struct that holds what needs no more than copying. */
const COPIED = 257;
const CREATED = 139;

const PROCESS: readonly Option[] = [
  {
    option: 'Name',
    origin: 'pod',
    pod: ['containers[].name', 'metadata.name', 'metadata.namespace', 'metadata.uid'],
    cri: ['config.metadata', 'sandboxConfig.metadata'],
    toCri: [runtime.container(258, 'ContainerMetadata', COPIED)],
    toDocker: [shim.naming(72, 'Join'), shim.container(140, 'containerName', CREATED)],
    note: {
      ja: '`k8s_<コンテナ>_<Pod>_<namespace>_<uid>_<attempt>`。`docker ps` で見るのはこの名前です。attempt は再起動の回数です。',
      en: '`k8s_<container>_<pod>_<namespace>_<uid>_<attempt>`, as `docker ps` shows it. The attempt is the number of restarts.',
    },
  },
  {
    option: 'Config.Entrypoint',
    origin: 'pod',
    pod: ['containers[].command'],
    cri: ['config.command'],
    toCri: [runtime.expand(169, 'Expand'), runtime.container(263, 'Command', COPIED)],
    toDocker: [shim.container(143, 'Entrypoint', CREATED)],
    note: {
      ja: 'Kubernetes の `command` は Docker の ENTRYPOINT です。名前が入れ替わって見えるのはここです。',
      en: 'Kubernetes’ `command` is Docker’s ENTRYPOINT; this is where the names cross.',
    },
  },
  {
    option: 'Config.Cmd',
    origin: 'pod',
    pod: ['containers[].args'],
    cri: ['config.args'],
    toCri: [runtime.expand(175, 'Expand'), runtime.container(264, 'Args', COPIED)],
    toDocker: [shim.container(144, 'Cmd', CREATED)],
    note: {
      ja: '`args` は CMD です。`$(NAME)` は shell ではなく kubelet が置き換えた後です。',
      en: '`args` is CMD. Kubelet, and no shell, has replaced `$(NAME)` by now.',
    },
  },
  {
    option: 'Config.Env',
    origin: 'pod',
    pod: ['containers[].env', 'containers[].envFrom'],
    cri: ['config.envs'],
    toCri: [runtime.container(285, 'KeyValue'), runtime.container(290, 'Envs')],
    toDocker: [shim.helpers(64, 'Sprintf'), shim.container(145, 'Env', CREATED)],
    note: {
      ja: '`KEY=VALUE` の列にするだけです。image の ENV は Docker が後から足します。',
      en: 'Just a list of `KEY=VALUE`. Docker adds the ENV of the image later.',
    },
  },
  {
    option: 'Config.Image',
    origin: 'pod',
    pod: ['containers[].image'],
    cri: ['config.image.image'],
    toCri: [runtime.container(138, 'imageRef'), runtime.container(262, 'Image', COPIED)],
    toDocker: [shim.container(136, 'image'), shim.container(146, 'Image', CREATED)],
    note: {
      ja: '名前ではなく、pull した後に分かった image の id です。tag が動いても、確かめた image から作られます。',
      en: 'Not the name but the id found after the pull: even if the tag moves, the image that was checked is the one used.',
    },
  },
  {
    option: 'Config.WorkingDir',
    origin: 'pod',
    pod: ['containers[].workingDir'],
    cri: ['config.workingDir'],
    toCri: [runtime.container(265, 'WorkingDir', COPIED)],
    toDocker: [shim.container(147, 'WorkingDir', CREATED)],
    note: {
      ja: '空なら image の WORKDIR のままです。',
      en: 'Left empty, the WORKDIR of the image holds.',
    },
  },
  {
    option: 'Config.OpenStdin',
    origin: 'pod',
    pod: ['containers[].stdin'],
    cri: ['config.stdin'],
    toCri: [runtime.container(271, 'Stdin', COPIED)],
    toDocker: [shim.container(150, 'OpenStdin', CREATED)],
    note: {
      ja: '`kubectl run -i` や `kubectl attach` のための stdin を開けておきます。',
      en: 'Keeps stdin open, for `kubectl run -i` and `kubectl attach`.',
    },
  },
  {
    option: 'Config.StdinOnce',
    origin: 'pod',
    pod: ['containers[].stdinOnce'],
    cri: ['config.stdinOnce'],
    toCri: [runtime.container(272, 'StdinOnce', COPIED)],
    toDocker: [shim.container(151, 'StdinOnce', CREATED)],
    note: {
      ja: '最初の client が離れたら stdin を閉じます。',
      en: 'Closes stdin when the first client leaves.',
    },
  },
  {
    option: 'Config.Tty',
    origin: 'pod',
    pod: ['containers[].tty'],
    cri: ['config.tty'],
    toCri: [runtime.container(273, 'Tty', COPIED)],
    toDocker: [shim.container(152, 'Tty', CREATED)],
    note: {
      ja: '端末を割り当てます。stdout と stderr は 1 本になります。',
      en: 'Gives it a terminal; stdout and stderr become one.',
    },
  },
  {
    option: 'Config.Healthcheck',
    origin: 'always',
    pod: [],
    cri: [],
    toCri: [],
    toDocker: [shim.container(155, 'Healthcheck', CREATED)],
    note: {
      ja: 'image の HEALTHCHECK を切ります。生きているかを見るのは kubelet の probe です。',
      en: 'Turns off the HEALTHCHECK of the image. Kubelet’s probes see to that.',
    },
  },
];

const STORAGE: readonly Option[] = [
  {
    option: 'HostConfig.Binds',
    origin: 'pod',
    pod: ['containers[].volumeMounts', 'spec.volumes'],
    cri: ['config.mounts'],
    toCri: [runtime.container(318, 'Mount'), runtime.container(269, 'makeMounts', COPIED)],
    toDocker: [shim.helpers(130, 'HostPath'), shim.container(160, 'generateMountBindings', CREATED)],
    note: {
      ja: 'volume は mount を済ませた node のディレクトリとして渡ります。/etc/hosts や終了の伝言のファイルも、本物の kubelet ではここに入ります。',
      en: 'Volumes arrive as directories of the node, mounted already. In a real kubelet /etc/hosts and the file for last words come this way as well.',
    },
  },
  {
    option: 'HostConfig.RestartPolicy.Name',
    origin: 'always',
    pod: [],
    cri: [],
    toCri: [],
    toDocker: [shim.container(161, 'RestartPolicy', CREATED)],
    note: {
      ja: 'Pod の `restartPolicy` とは無関係に、いつも `no` です。再起動を決めるのは kubelet だけです。',
      en: 'Always `no`, whatever the pod’s `restartPolicy`. Kubelet alone decides about restarts.',
    },
  },
  {
    option: 'HostConfig.Devices',
    origin: 'pod',
    pod: ['containers[].resources.limits'],
    cri: ['config.devices'],
    toCri: [runtime.container(301, 'Device'), runtime.container(268, 'makeDevices', COPIED)],
    toDocker: [shim.container(175, 'DeviceMapping'), shim.container(181, 'Devices')],
    note: {
      ja: 'GPU などの device plugin が割り当てたものです。',
      en: 'What a device plugin has assigned, such as a GPU.',
    },
  },
];

/** What a container gets, in groups as its config is put together. */
export const CONTAINER_OPTIONS: readonly Option[] = [
  ...PROCESS,
  ...CONTAINER_LABELS,
  ...STORAGE,
  ...CONTAINER_NAMESPACES,
  ...CONTAINER_RESOURCES,
  ...CONTAINER_SECURITY,
];
