import type { Text } from '../text.ts';

/** The start page. */
export const homeWords = {
  eyebrow: { ja: 'kubelet v1.20.2', en: 'kubelet v1.20.2' },
  headline: { ja: 'kubelet を、\n1 行ずつ動かして読む', en: 'Read the kubelet,\none running line at a time' },
  lead: {
    ja: 'Pod ができるまでに kubelet は何をするのか。注釈つきの Go のソースと、ブラウザで動く SyncPod で、行きつ戻りつ確かめます。',
    en: 'What does the kubelet do until a pod is there? Annotated Go source, and a SyncPod that runs in your browser, forwards and back.',
  },
  tryIt: { ja: '動かしてみる', en: 'Run it' },
  readIt: { ja: 'SyncPod を読む', en: 'Read SyncPod' },
  demo: { ja: '新しい Pod の 6 step', en: 'Six steps of a new pod' },
  back: { ja: '戻る', en: 'Back' },
  forward: { ja: '進む', en: 'Step' },
  wholeRun: { ja: 'この run を開く', en: 'Open this run' },
  node: { ja: 'node', en: 'node' },
  empty: { ja: 'sandbox はまだありません', en: 'No sandbox yet' },
  noIp: { ja: 'まだない', en: 'not yet' },
  planned: { ja: 'これから', en: 'to come' },
  map: { ja: 'Pod が箱になるまでの道', en: 'How a pod becomes a box' },
  mapHelp: {
    ja: '太い線が読む範囲。同じ RunPodSandbox が CRI と dockershim の両方に出てくる。',
    en: 'The bold line is what is read here. RunPodSandbox appears twice: in the CRI and in dockershim.',
  },
  outside: { ja: 'ここでは扱わない', en: 'not read here' },
  scheduler: { ja: 'node を決める', en: 'picks the node' },
  apiServer: { ja: '決定を記録し、知らせる', en: 'records the choice, tells others' },
  kubelet: { ja: 'node の Pod を見張る', en: 'watches the pods of its node' },
  kuberuntime: { ja: '差分を求め、順に呼ぶ', en: 'works out the difference, calls in order' },
  cri: { ja: 'runtime との約束', en: 'the contract with the runtime' },
  dockershim: { ja: 'docker の言葉に訳す', en: 'translates for docker' },
  docker: { ja: '箱を作り、線をつなぐ', en: 'makes the box, plugs in the wire' },
  readCard: {
    ja: 'ソースの横に注釈が並びます。行番号を押すと、その行へのリンクになります。',
    en: 'The source with notes beside it. Press a line number to link to that line.',
  },
  readGo: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  readCount: { ja: '{n} ファイル', en: '{n} files' },
  runCard: {
    ja: '1 step ずつ進めて、戻す。行が動くたびに、node の上で何が変わったかを見ます。',
    en: 'Step forward and back. After every line, see what changed on the node.',
  },
  runGo: { ja: 'シナリオを選ぶ', en: 'Choose a scenario' },
  runCount: { ja: '{n} 本', en: '{n} scenarios' },
  oneRun: { ja: '1 本', en: '1 scenario' },
  notice: {
    ja: '表示している Go のソースと、その TypeScript への移植は The Kubernetes Authors の著作物で、Apache License 2.0 に従います。',
    en: 'The Go source shown here, and its port to TypeScript, are the work of The Kubernetes Authors, under the Apache License 2.0.',
  },
} as const satisfies Record<string, Text>;

/** As one language of it. */
export type HomeWords = Readonly<Record<keyof typeof homeWords, string>>;
