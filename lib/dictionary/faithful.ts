import type { Text } from '../text.ts';

/** The page that says how the engine compares with the real kubelet. `{n}` and its like are places for values. */
export const faithfulWords = {
  title: { ja: '本物の kubelet との一致', en: 'Equal to the real kubelet' },
  about: {
    ja: 'このサイトの SyncPod を、本物の kubelet {version} が同じシナリオでしたことと比べた結果。',
    en: 'How the SyncPod of this site compares with what the real kubelet {version} did in the same scenarios.',
  },
  lead: {
    ja: 'このサイトで動く SyncPod は、TypeScript への移植です。本物の kubelet {version} に同じシナリオを与えて run を記録し、突き合わせました。数はどれも、このサイトを作ったときに計ったものです。',
    en: 'The SyncPod that runs on this site is a port to TypeScript. The real kubelet {version} ran the same scenarios, and here its recorded runs are compared with ours. Every number was measured when this site was built.',
  },

  allEqual: {
    ja: '本物の kubelet と、{all} のシナリオすべてで一致',
    en: 'Equal to the real kubelet in all {all} scenarios',
  },
  someDiffer: {
    ja: '本物の kubelet と、{all} のうち {equal} のシナリオで一致。違うもの:',
    en: 'Equal to the real kubelet in {equal} of {all} scenarios. Different:',
  },

  scenarios: { ja: '一致したシナリオ', en: 'scenarios equal' },
  syncs: { ja: '比べた sync', en: 'syncs compared' },
  lines: { ja: '光った行', en: 'lines lit' },
  outside: { ja: '本物が通らなかった行', en: 'lit where kubelet did not run' },
  late: { ja: '本物と順番の違う行', en: 'lit out of order' },
  recall: { ja: '本物が通った block のうち光った割合', en: 'of the blocks that ran are lit' },

  differences: { ja: '違ったシナリオ', en: 'Scenarios that differ' },
  stages: { ja: '段階ごとに', en: 'Stage by stage' },
  stagesLead: {
    ja: '1 回の sync を 6 つに分けて比べます。並び順も、要求の中身も、error の文も同じで、はじめて一致と数えます。',
    en: 'A sync is compared in six stages. It counts as equal when order, requests and error texts are the same.',
  },
  stage: { ja: '段階', en: 'Stage' },
  syncCount: { ja: 'sync', en: 'Syncs' },
  things: { ja: '件数', en: 'Items' },
  outcome: { ja: '結果', en: 'Outcome' },
  equal: { ja: '一致', en: 'equal' },
  different: { ja: '{n} 違う', en: '{n} differ' },
  podStatus: { ja: 'GetPodStatus の答え', en: 'what GetPodStatus found' },
  podActions: { ja: '何をするかの判断', en: 'what is to be done' },
  calls: { ja: 'CRI の呼び出し', en: 'calls to the CRI' },
  lowCalls: { ja: 'Docker、CNI、checkpoint、file', en: 'Docker, CNI, checkpoints, files' },
  events: { ja: '記録した Event', en: 'events recorded' },
  result: { ja: 'SyncPod の戻り値', en: 'what SyncPod returned' },

  known: { ja: '分かっている違い', en: 'Known failures' },
  noneKnown: { ja: 'ありません。', en: 'None.' },
  cases: { ja: '比べたシナリオ', en: 'Scenarios compared' },
  casesLead: {
    ja: '読者向けのシナリオと、枝を 1 本ずつ通すために書いたシナリオです。',
    en: 'Scenarios for readers, and scenarios written to take one branch each.',
  },
  forReaders: { ja: '読者向け', en: 'for readers' },
  refused: { ja: 'どちらも断る', en: 'refused by both' },
  showAll: { ja: '{n} をすべて見る', en: 'Show all {n}' },

  functions: { ja: '関数ごとに', en: 'Function by function' },
  functionsLead: {
    ja: '本物の kubelet には block ごとに印を付けてあり、どこを通ったかが分かります。光らせた行がその block に何割届いたかを、関数ごとに数えました。通った block は sync ごとに数えます。',
    en: 'The real kubelet was built so that it tells which basic blocks ran. For each function: how many of those the lines lit here fall into. A block counts once in every sync that runs it.',
  },
  lowest: { ja: '100 % に届かない関数', en: 'Functions below 100 %' },
  noneBelow: { ja: '100 % に届かない関数はありません。', en: 'No function is below 100 %.' },
  function: { ja: '関数', en: 'Function' },
  ran: { ja: '通った', en: 'Ran' },
  lit: { ja: '光った', en: 'Lit' },
  reached: { ja: 'どれかのシナリオが通る block', en: 'Blocks that some scenario runs' },
  noLines: {
    ja: 'Go のソースが手元に無いので、行は比べていません。取り込んでからもう一度サイトを作ると出ます。',
    en: 'The Go source is not here, so lines were not compared. Pull it and build the site again.',
  },

  unreached: { ja: 'どのシナリオも通らない所', en: 'What no scenario runs' },
  unreachedLead: {
    ja: '入った関数の {all} の block のうち、{n} はどのシナリオも通りません。通れない理由を 1 つずつ書いています。',
    en: 'Of the {all} blocks of the functions entered, no scenario runs {n}. Each has its reason.',
  },

  divergences: { ja: 'わざと変えた所', en: 'What differs on purpose' },
  divergencesLead: {
    ja: '移植は文ごとに写しましたが、TypeScript で意味の無いものは省きました。上の結果には、どれも現れません。',
    en: 'The port follows the Go statement by statement and leaves out what has no meaning in TypeScript. None of it shows in the results above.',
  },
  what: { ja: 'Go のもの', en: 'In Go' },
  how: { ja: 'ここでは', en: 'Here' },
  moreDivergences: {
    ja: '場所ごとの違いと、移植しなかった関数（{file}、英語）',
    en: 'Differences by place, and functions not ported ({file})',
  },

  repeat: { ja: '自分で確かめる', en: 'Check it yourself' },
  repeatLead: {
    ja: 'kubelet を build できるのは、Debian の source package が手に入る Linux です。無くても、記録した run との比較はできます。',
    en: 'Building the kubelet takes a Linux with Debian’s source package. The recorded runs can be compared anywhere.',
  },
  repeatTable: { ja: '記録した run と比べ、関数ごとの表を出す', en: 'compare with the recorded runs, as a table' },
  repeatBuild: {
    ja: '本物の kubelet を、動いた block が分かるように build する',
    en: 'build the real kubelet, with hooks',
  },
  repeatVerify: {
    ja: 'すべてを動かし直し、記録と同じかを見る',
    en: 'run it all again, and compare with what is recorded',
  },
  repeatLive: { ja: '乱数で作ったシナリオ 500 本を、両方で動かして比べる', en: 'compare 500 random scenarios' },

  made: { ja: '記録に使ったもの', en: 'What made the recordings' },
  kubelet: { ja: 'kubelet', en: 'kubelet' },
  commit: { ja: 'commit', en: 'commit' },
  source: { ja: 'ソース', en: 'source' },
  compiler: { ja: 'compiler', en: 'compiler' },
  tool: { ja: '周りの Go', en: 'Go around it' },
} as const satisfies Record<string, Text>;

/** As one language of it. */
export type FaithfulWords = Readonly<Record<keyof typeof faithfulWords, string>>;
