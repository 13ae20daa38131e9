import type { Text } from '../text.ts';

/** What the step view says about breakpoints, and about going from one place of a run to another. */
export const movingWords = {
  noticeDropped: {
    ja: 'リンクのうち読めないところは無視しました: {list}',
    en: 'Parts of this link could not be read and were left out: {list}',
  },
  nextStop: { ja: '次の停止点', en: 'Next stop' },
  previousStop: { ja: '前の停止点', en: 'Previous stop' },
  overBack: { ja: '後ろへまたぐ', en: 'Back over' },
  stop: { ja: '停止点', en: 'Breakpoint' },
  keyStops: {
    ja: '次の / 前の停止点（無ければ CRI 呼び出し）',
    en: 'next / previous stop (CRI calls if you set none)',
  },
  keyIntoBack: { ja: '後ろへ入る / 呼んだ行へ戻る', en: 'back into / back out to the call' },
  keyPick: { ja: '入る先を選ぶ', en: 'pick what to step into' },
  keyBreakpoint: { ja: 'いまの行に停止点を置く / 外す', en: 'set / remove a breakpoint on the lit line' },
  keyScenarios: { ja: 'シナリオを選ぶ', en: 'pick a scenario' },

  stops: { ja: '停止点', en: 'Breakpoints' },
  stopSync: { ja: 'sync の始まり', en: 'Start of each sync' },
  stopPodActions: { ja: 'podActions が変わったとき', en: 'podActions changes' },
  stopCall: { ja: 'CRI {name}', en: 'CRI {name}' },
  stopEvent: { ja: 'Event {name}', en: 'Event {name}' },
  stopAdd: { ja: '停止点を足す', en: 'Add a breakpoint' },
  stopAddEnter: { ja: 'Enter で足す', en: 'Enter adds it' },
  stopAddCalls: { ja: 'CRI 呼び出し', en: 'CRI call' },
  stopAddEvents: { ja: 'Event', en: 'Event' },
  stopAddOther: { ja: 'そのほか', en: 'Other' },
  stopOff: { ja: '{name} を切る', en: 'Switch off {name}' },
  stopOn: { ja: '{name} を入れる', en: 'Switch on {name}' },
  stopRemove: { ja: '{name} を外す', en: 'Remove {name}' },
  stopIdle: { ja: 'この run では通らない', en: 'never reached in this run' },
  stopHits: { ja: '{n} 回止まる', en: 'stops {n} times' },
  stopHint: {
    ja: '行番号を押すか B で、その行に置ける。置かなければ CRI 呼び出しで止まる。',
    en: 'Press a line number, or B, to set one on a line. With none set, runs stop at CRI calls.',
  },
  stoppedAt: { ja: '停止点 {name}', en: 'Stopped: {name}' },

  intoWhich: { ja: 'どれに入る?', en: 'Step into which?' },
  lineMenu: { ja: '{n} 行目', en: 'Line {n}' },
  setStop: { ja: '停止点を置く', en: 'Set a breakpoint' },
  removeStop: { ja: '停止点を外す', en: 'Remove the breakpoint' },
  runHere: { ja: 'ここまで実行', en: 'Run to here' },
  neverHere: { ja: 'この run では通らない行', en: 'This line does not run here' },

  resume: { ja: '前回は step {n} / {all} まで。', en: 'Last time you got to step {n} of {all}.' },
  resumeGo: { ja: '続きから', en: 'Go on from there' },
  firstKeys: { ja: 'キーで動かす:', en: 'Keys:' },
  firstKeyForward: { ja: '進む', en: 'step' },
  firstKeyBack: { ja: '戻る', en: 'back' },
  firstKeyHelp: { ja: 'ほかのキー', en: 'more keys' },

  scenarioList: { ja: 'シナリオ', en: 'Scenarios' },
  scenariosFailed: {
    ja: '一覧を読み込めませんでした。開き直してください。',
    en: 'The list did not load. Open it again.',
  },
  scenarioAll: { ja: 'すべてのシナリオ', en: 'All scenarios' },
  scenarioSteps: { ja: '{n} step', en: '{n} steps' },
} as const satisfies Record<string, Text>;
