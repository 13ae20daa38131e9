import type { Text } from '../text.ts';

/** What the step view says of what lies under the CRI. */
export const stepLayerWords = {
  dockerPart: { ja: 'docker / CNI', en: 'docker / CNI' },
  dockerNone: { ja: 'Docker のコンテナはまだ無い', en: 'No container of Docker yet' },
  dockerOlder: { ja: '前の {n} つ', en: '{n} earlier' },
  dockerName: { ja: 'Docker での名前', en: 'Name in Docker' },
  dockerImage: { ja: 'image', en: 'Image' },
  dockerNetwork: { ja: 'network', en: 'Network' },
  dockerIpc: { ja: 'IPC', en: 'IPC' },
  dockerPid: { ja: 'PID', en: 'PID' },
  dockerCgroup: { ja: 'cgroup の親', en: 'cgroup parent' },
  dockerPorts: { ja: 'port', en: 'Ports' },
  dockerError: { ja: 'エラー', en: 'Error' },
  joins: { ja: '{id} の中', en: 'that of {id}' },
  ownNetwork: { ja: '自分の network。CNI がつなぐ', en: 'its own, connected by CNI' },
  nodeNetwork: { ja: 'node の network', en: 'that of the node' },
  noPorts: { ja: 'なし', en: 'none' },
  checkpoints: { ja: 'checkpoint', en: 'checkpoint' },
  resolvConf: { ja: 'resolv.conf', en: 'resolv.conf' },
  logLink: { ja: 'log', en: 'log' },
  points: { ja: '{from} → {to}', en: '{from} → {to}' },
  changedHere: { ja: 'この step で変わった', en: 'changed in this step' },

  dockerMade: { ja: 'Docker コンテナ {name} ができた', en: 'Docker container {name} was created' },
  dockerStarted: {
    ja: 'Docker コンテナ {name} が動き出した (pid {pid})',
    en: 'Docker container {name} started (pid {pid})',
  },
  dockerEnded: { ja: 'Docker コンテナ {name} が終わった ({code})', en: 'Docker container {name} ended ({code})' },
  dockerRemoved: { ja: 'Docker コンテナ {name} が消えた', en: 'Docker container {name} was removed' },
  dockerFailed: { ja: 'Docker コンテナ {name} は動けなかった', en: 'Docker container {name} could not start' },
  dockerChanged: { ja: 'Docker コンテナ {name} が変わった', en: 'Docker container {name} changed' },
  addressGiven: { ja: 'CNI が {name} に {ip} を渡した', en: 'CNI gave {ip} to {name}' },
  addressTaken: { ja: 'CNI が {name} の {ip} を片づけた', en: 'CNI took {ip} back from {name}' },
  checkpointWritten: { ja: '{name} の checkpoint が書かれた', en: 'The checkpoint of {name} was written' },
  checkpointRemoved: { ja: '{name} の checkpoint が消えた', en: 'The checkpoint of {name} was removed' },
  linkMade: { ja: 'log のリンク {name} ができた', en: 'The log link {name} was made' },
  linkRemoved: { ja: 'log のリンク {name} が消えた', en: 'The log link {name} was removed' },
  fileWritten: { ja: '{name} が書き換えられた', en: '{name} was rewritten' },

  lowMarks: { ja: 'この行がした呼び出し', en: 'Calls made on this line' },
  lowMark: { ja: '{service} {method} を呼ぶ step へ', en: 'To the step that calls {service} {method}' },
  lowMarkFailed: {
    ja: '{service} {method} が失敗する step へ: {error}',
    en: 'To the step at which {service} {method} fails: {error}',
  },

  foldLayer: { ja: 'dockershim から下をたたむ', en: 'Fold dockershim and below' },
  unfoldLayer: { ja: 'dockershim から下を開く', en: 'Unfold dockershim and below' },
  folded: { ja: 'たたんでいる: {n} step を飛ばす', en: 'Folded: {n} steps are passed over' },
  unfolded: {
    ja: 'このリンクは dockershim の中を指すので、たたんだ層を開きました。',
    en: 'This link leads into dockershim, so the folded layer was opened.',
  },
  touchedOne: { ja: '{name} に触れた step は {n} つ', en: '{n} steps touched {name}' },
  touch: { ja: '{name} に触れた step を光らせる', en: 'Light up the steps that touched {name}' },
} as const satisfies Record<string, Text>;
