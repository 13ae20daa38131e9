import type { Option } from './option.ts';
import { runtime, shim } from './place.ts';

/** Options that sandboxes and containers get in the same way. */
export const shmSize: Option = {
  option: 'HostConfig.ShmSize',
  origin: 'always',
  pod: [],
  cri: [],
  toCri: [],
  toDocker: [shim.client(146, 'ShmSize')],
  note: {
    ja: 'どこにも書かれていないので、Docker の client を包むコードが送る直前に 64 MiB と決めます。daemon の設定に左右されないためです。',
    en: 'No one has set it, so the code around Docker’s client makes it 64 MiB just before it is sent, whatever the daemon is configured to.',
  },
};

/** The user, groups and SELinux options; kuberuntime lines differ between the two. */
export const securityContext = {
  user: [shim.security(84, 'RunAsUser'), shim.security(95, 'RunAsGroup'), shim.security(98, 'User')],
  groups: [shim.security(111, 'GroupAdd')],
  selinux: [shim.security(122, 'addSELinuxOptions')],
};

/** Labels that name the pod. */
export function podLabels(lines: readonly [name: number, namespace: number, uid: number]): readonly Option[] {
  const [name, namespace, uid] = lines;
  const toDocker = [shim.helpers(76, 'merged')];
  return [
    {
      option: 'Config.Labels.io.kubernetes.pod.name',
      origin: 'pod',
      pod: ['metadata.name'],
      cri: ['config.labels[io.kubernetes.pod.name]'],
      toCri: [runtime.labels(name, 'KubernetesPodNameLabel')],
      toDocker,
      note: {
        ja: 'Docker は Pod を知りません。どの Pod のものかは、このあとずっと label から読み戻します。',
        en: 'Docker knows no pods. Whose container this is, is read back from the labels ever after.',
      },
    },
    {
      option: 'Config.Labels.io.kubernetes.pod.namespace',
      origin: 'pod',
      pod: ['metadata.namespace'],
      cri: ['config.labels[io.kubernetes.pod.namespace]'],
      toCri: [runtime.labels(namespace, 'KubernetesPodNamespaceLabel')],
      toDocker,
      note: {
        ja: '同じ名前の Pod が別の namespace にもいるので、名前と組で要ります。',
        en: 'Another namespace may have a pod of that name, so both are needed.',
      },
    },
    {
      option: 'Config.Labels.io.kubernetes.pod.uid',
      origin: 'pod',
      pod: ['metadata.uid'],
      cri: ['config.labels[io.kubernetes.pod.uid]'],
      toCri: [runtime.labels(uid, 'KubernetesPodUIDLabel')],
      toDocker,
      note: {
        ja: 'GetPodStatus はこの label で sandbox とコンテナを探します。消して作り直した Pod と混ざらないのは uid のおかげです。',
        en: 'GetPodStatus finds sandboxes and containers by this label. The uid keeps a pod apart from the one that it replaced.',
      },
    },
  ];
}
