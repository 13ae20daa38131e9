import type { Text } from '../text.ts';

/** What stands around the table of docker create options. `{n}` and its like are places for values. */
export const dockerCreateWords = {
  title: { ja: 'docker create の中身: {title}', en: 'What docker create gets: {title}' },
  lead: {
    ja: 'この run で dockershim が Docker に送った create を 1 つずつ、Pod のどのフィールドから、どの CRI のフィールドと Go の行を通って来たかで並べます。値はすべてこの run のものです。',
    en: 'Each create that dockershim sent to Docker in this run, by the pod field that each option comes from and the CRI field and Go lines on its way. All values are those of this run.',
  },
  version: {
    ja: 'コマンドは Docker 19.03 の CLI のものです。「言えないこと」を除いて同じ create に戻ることを、読み戻すテストで確かめています。',
    en: 'The command is for the CLI of Docker 19.03. Tests read it back and get the same create, but for what it is said not to say.',
  },
  none: {
    ja: 'この run に docker create はありません。runtime が `fake` のシナリオは CRI で止まり、Docker まで降りないからです。',
    en: 'This run has no docker create: where the runtime is `fake`, it ends at the CRI and does not go down to Docker.',
  },
  noneYet: {
    ja: 'この run は Docker まで降りますが、create を呼ぶ前に終わります。',
    en: 'This run goes down to Docker and ends before any create.',
  },
  others: { ja: 'docker create まで降りるシナリオ', en: 'Scenarios that go down to docker create' },
  list: { ja: 'この run の create', en: 'Creates of this run' },
  sandbox: { ja: '{n}. sandbox {name}', en: '{n}. sandbox {name}' },
  container: { ja: '{n}. コンテナ {name}', en: '{n}. container {name}' },
  inSync: { ja: 'sync {n}', en: 'sync {n}' },
  refused: { ja: 'Docker が断った', en: 'refused by Docker' },
  command: { ja: 'コマンドにすると', en: 'As a command' },
  copy: { ja: 'コマンドをコピー', en: 'Copy the command' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  notCopied: { ja: 'コピーできません。下の文字を選んでください', en: 'Could not copy. Select the text below' },
  unsaid: { ja: 'コマンドで言えないこと', en: 'What the command cannot say' },
  same: { ja: '送る JSON は違うが、結果は同じもの（{n}）', en: 'Other JSON, same outcome ({n})' },
  all: { ja: '言えないことはありません。', en: 'It says everything.' },
  pod: { ja: 'Pod のフィールドで決まる', en: 'Decided by the pod' },
  always: { ja: 'いつも設定する', en: 'Always set' },
  unset: { ja: '設定しない（この create では）', en: 'Not set in this create' },
  never: { ja: 'dockershim がどの create でも触らないもの', en: 'Left alone by dockershim in every create' },
  columnPod: { ja: 'Pod', en: 'Pod' },
  columnCri: { ja: 'CRI', en: 'CRI' },
  columnDocker: { ja: 'Docker', en: 'Docker' },
  columnFlag: { ja: 'CLI', en: 'CLI' },
  notGiven: { ja: '指定なし', en: 'not given' },
  atDefault: { ja: '既定値（書かれない）', en: 'its default (left out)' },
  noField: { ja: 'フィールドなし', en: 'no field' },
  zero: { ja: '空のまま', en: 'left empty' },
  noFlag: { ja: 'flag なし', en: 'no flag' },
  cannotSay: { ja: '言えない', en: 'cannot be said' },
  behind: { ja: 'image の後ろ', en: 'behind the image' },
  step: { ja: 'step {n}', en: 'step {n}' },
  setNow: { ja: 'いま決まった', en: 'set now' },
  setLater: { ja: 'これから', en: 'later' },
  making: { ja: 'いま作っている create', en: 'The create being made' },
  made: { ja: 'この sync でいちばん新しい create', en: 'The newest create of this sync' },
  tabNone: {
    ja: 'この sync では、まだ docker create を呼んでいない。',
    en: 'No docker create in this sync yet.',
  },
  tabFake: {
    ja: 'このシナリオは CRI で止まり、Docker まで降りない。',
    en: 'This scenario ends at the CRI and does not go down to Docker.',
  },
  wholePage: { ja: 'この run の create をすべて見る', en: 'All creates of this run' },
  toRun: { ja: 'この run を動かす', en: 'Step through this run' },
} as const satisfies Record<string, Text>;

export type DockerCreateWords = Readonly<Record<keyof typeof dockerCreateWords, string>>;
