import type { Text } from '../../text.ts';
import type { Option } from './option.ts';
import { runtime, shim } from './place.ts';
import { podLabels } from './shared.ts';

/** A CRI annotation, which Docker keeps as a label. */
function annotation(key: string, pod: readonly string[], line: number, has: string, note: Text): Option {
  return {
    option: `Config.Labels.annotation.${key}`,
    origin: pod.length === 0 ? 'always' : 'pod',
    pod,
    cri: [`config.annotations[${key}]`],
    toCri: [runtime.labels(line, has)],
    toDocker: [shim.helpers(80, 'annotationPrefix')],
    note,
  };
}

/** The labels of a container: kubelet’s memory of what it made, as Docker keeps nothing else for it. */
export const CONTAINER_LABELS: readonly Option[] = [
  ...podLabels([99, 100, 101]),
  {
    option: 'Config.Labels.io.kubernetes.container.name',
    origin: 'pod',
    pod: ['containers[].name'],
    cri: ['config.labels[io.kubernetes.container.name]'],
    toCri: [runtime.labels(102, 'KubernetesContainerNameLabel')],
    toDocker: [shim.helpers(76, 'merged')],
    note: {
      ja: 'Pod のどのコンテナの実体かを、次の sync で読み戻すための名前です。',
      en: 'The next sync reads back from this which container of the pod it is.',
    },
  },
  {
    option: 'Config.Labels.io.kubernetes.docker.type',
    origin: 'always',
    pod: [],
    cri: [],
    toCri: [],
    toDocker: [shim.container(123, 'containerTypeLabelKey')],
    note: {
      ja: 'sandbox ではないという印です。一覧はこの label で選り分けます。',
      en: 'The mark that it is no sandbox; lists go by it.',
    },
  },
  {
    option: 'Config.Labels.io.kubernetes.container.logpath',
    origin: 'always',
    pod: [],
    cri: ['sandboxConfig.logDirectory', 'config.logPath'],
    toCri: [runtime.sandbox(113, 'LogDirectory'), runtime.container(270, 'LogPath', 257)],
    toDocker: [shim.container(125, 'containerLogPathLabelKey')],
    note: {
      ja: 'Docker の log は置き場所を選べません。起動した後でここから本物へ symlink を張るために、場所を覚えておきます。',
      en: 'Docker cannot write its log elsewhere. This is where a symbolic link to the real one goes once the container runs.',
    },
  },
  {
    option: 'Config.Labels.io.kubernetes.sandbox.id',
    origin: 'always',
    pod: [],
    cri: ['podSandboxId'],
    toCri: [runtime.container(170, 'podSandboxID')],
    toDocker: [shim.container(127, 'sandboxIDLabelKey')],
    note: {
      ja: 'どの sandbox に属するか。Docker に親子は無いので、StopPodSandbox や一覧はこの label に頼ります。',
      en: 'The sandbox it belongs to. Docker has no parents, so lists go by this label.',
    },
  },
  annotation('io.kubernetes.container.hash', ['containers[]'], 116, 'containerHashLabel', {
    ja: 'コンテナの定義全体の hash。次の sync で計算し直して、違えば殺して作り直します。',
    en: 'A hash over the whole definition. The next sync computes it again; if it differs, the container is killed and made anew.',
  }),
  annotation('io.kubernetes.container.restartCount', [], 117, 'containerRestartCountLabel', {
    ja: 'RESTARTS の数はここに入ります。前のコンテナの値に 1 を足したものです。',
    en: 'Where the number under RESTARTS is kept: one more than that of the container before.',
  }),
  annotation(
    'io.kubernetes.container.terminationMessagePath',
    ['containers[].terminationMessagePath'],
    118,
    'containerTerminationMessagePathLabel',
    {
      ja: '終わった後に読む伝言のパス。そのとき Pod の定義はもう無いかもしれないので、控えておきます。',
      en: 'Where the last words are read from. The pod may be gone by then, so the path is noted here.',
    },
  ),
  annotation(
    'io.kubernetes.container.terminationMessagePolicy',
    ['containers[].terminationMessagePolicy'],
    119,
    'containerTerminationMessagePolicyLabel',
    {
      ja: '伝言が空のとき、log の末尾で代えるかどうかです。',
      en: 'Whether the end of the log stands in when there are no last words.',
    },
  ),
  annotation(
    'io.kubernetes.pod.deletionGracePeriod',
    ['metadata.deletionGracePeriodSeconds'],
    122,
    'podDeletionGracePeriodLabel',
    {
      ja: '消している最中の Pod にだけあります。止めるときの猶予を、Pod 無しでも決められます。',
      en: 'Only while its pod is being deleted: the time to stop in, known even without the pod.',
    },
  ),
  annotation(
    'io.kubernetes.pod.terminationGracePeriod',
    ['spec.terminationGracePeriodSeconds'],
    125,
    'podTerminationGracePeriodLabel',
    {
      ja: '止めるときの猶予。API server から Pod が消えた後でも、この値で止められます。',
      en: 'The time to stop in, which holds even when the pod has gone from the API server.',
    },
  ),
  annotation(
    'io.kubernetes.container.preStopHandler',
    ['containers[].lifecycle.preStop'],
    134,
    'containerPreStopHandlerLabel',
    {
      ja: 'preStop を JSON で控えます。Pod の定義が手元に無くても、止める前に実行できます。',
      en: 'The preStop hook as JSON, so that it can be run before a stop even when the pod’s definition is gone.',
    },
  ),
  annotation('io.kubernetes.container.ports', ['containers[].ports'], 143, 'containerPortsLabel', {
    ja: 'port の一覧を JSON で控えます。httpGet の preStop が port を名前で指すからです。',
    en: 'The ports as JSON: an httpGet preStop may name its port.',
  }),
];
