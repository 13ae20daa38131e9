import type { Text } from '../text.ts';

/** Words of the tabs for podActions, podStatus, CRI calls and events. */
export const callWords = {
  podActionsNone: {
    ja: 'この sync ではまだ求めていない。computePodActions から始まる。',
    en: 'Not worked out in this sync yet. It begins in computePodActions.',
  },
  podActionsDiff: { ja: 'sync {n} からの差を太字で示す', en: 'Bold: changed since sync {n}' },
  podActionsSame: { ja: 'sync {n} と同じ', en: 'The same as in sync {n}' },
  podActionsFirst: { ja: '最初の sync なので、比べる前が無い', en: 'The first sync: nothing to compare with' },
  before: { ja: '前', en: 'before' },
  actKillPod: {
    ja: 'Pod を丸ごと止めるか。sandbox を作り直すときは、先に必ず true になる。',
    en: 'Whether the whole pod is stopped first. Always true when the sandbox is to be made anew.',
  },
  actCreateSandbox: {
    ja: 'sandbox を作るか。前の sandbox にいたコンテナは使い回されない。',
    en: 'Whether a sandbox is made. Containers of the one before are not carried over.',
  },
  actSandboxID: {
    ja: 'いまの sandbox の id。作り直すなら、これから止めるもの。まだ無ければ空。',
    en: 'The sandbox there is; when one is made anew, the one to be stopped. Empty when there is none.',
  },
  actAttempt: {
    ja: 'sandbox が何番目か。作り直すなら次の番号、そのままならいまの番号。',
    en: 'Which sandbox of its pod it is: the next number when one is made anew, else that of the one there is.',
  },
  actNextInitContainerToStart: {
    ja: '次に始める init container。1 つずつなので、いつも高々 1 つ。',
    en: 'The init container to start next. They run one at a time, so there is at most one.',
  },
  actContainersToStart: {
    ja: '始めるコンテナ。spec.containers の添字で持つ。',
    en: 'Containers to start, as indexes into spec.containers.',
  },
  actContainersToKill: {
    ja: '止めるコンテナと、その理由。理由は Event の文になる。',
    en: 'Containers to stop and why. The reason becomes the text of an event.',
  },
  actEphemeralContainersToStart: {
    ja: '始める ephemeral container。spec.ephemeralContainers の添字で持つ。',
    en: 'Ephemeral containers to start, as indexes into spec.ephemeralContainers.',
  },

  podStatusLead: {
    ja: 'SyncPod に渡された podStatus。sync の間は変わらない',
    en: 'The podStatus given to SyncPod. It does not change during the sync',
  },
  podStatusEmpty: { ja: 'sandbox もコンテナも無い', en: 'No sandbox, no container' },
  podStatusNone: { ja: 'GetPodStatus が失敗したので、podStatus は無い', en: 'GetPodStatus failed, so there is none' },
  podStatusFailed: {
    ja: 'sync {n} は GetPodStatus が失敗し、SyncPod まで届かなかった。',
    en: 'In sync {n} GetPodStatus failed, so SyncPod was not called.',
  },
  sandboxes: { ja: 'sandbox（新しい順）', en: 'Sandboxes, newest first' },
  containers: { ja: 'コンテナ', en: 'Containers' },
  restarts: { ja: '再起動 {n}', en: 'restarts {n}' },

  callsLead: {
    ja: 'この sync の CRI 呼び出し。選ぶとその step へ移る',
    en: 'CRI calls of this sync. Picking one goes to its step',
  },
  callsNone: { ja: 'この sync では CRI を呼ばない', en: 'This sync makes no CRI call' },
  callView: { ja: '見せ方', en: 'View' },
  asDiagram: { ja: '図', en: 'Diagram' },
  asList: { ja: '一覧', en: 'List' },
  callMade: { ja: '済み', en: 'made' },
  callNow: { ja: 'いま', en: 'now' },
  callLater: { ja: 'これから', en: 'later' },
  request: { ja: '要求', en: 'Request' },
  answer: { ja: '応答', en: 'Answer' },
  messages: { ja: '要求・応答', en: 'Messages' },
  emptyMessage: { ja: '空のメッセージ', en: 'An empty message' },
  protoDefaults: {
    ja: 'proto3 の JSON なので、既定値の項目は出ない。',
    en: 'JSON of proto3: fields at their default are left out.',
  },
  lowCalls: { ja: 'dockershim からの呼び出し {n}', en: '{n} calls of dockershim' },
  failed: { ja: '失敗', en: 'failed' },

  diagram: {
    ja: 'CRI 呼び出しの時系列図。同じ内容が「一覧」にある。',
    en: 'Sequence diagram of the CRI calls. The list says the same.',
  },
  diagramStart: { ja: 'sync {n} の始まり', en: 'sync {n} begins' },
  diagramEnd: { ja: 'sync {n} の終わり', en: 'sync {n} ends' },
  diagramDrawing: { ja: '図を描いています', en: 'Drawing' },
  diagramFailed: {
    ja: '図を描けませんでした。一覧は使えます。',
    en: 'The diagram could not be drawn. The list works.',
  },
  diagramPart: {
    ja: '長いので分けて描く。これは {total} 件中 {from}–{to} 件目。',
    en: 'Too long for one diagram. These are calls {from} to {to} of {total}.',
  },
  fullScreen: { ja: '全画面', en: 'Full screen' },
  zoomIn: { ja: '拡大', en: 'Zoom in' },
  zoomOut: { ja: '縮小', en: 'Zoom out' },
  zoomFit: { ja: '幅に合わせる', en: 'Fit the width' },

  eventsNone: { ja: 'まだ Event は出ていない', en: 'No event yet' },
  eventsLead: {
    ja: 'kubectl describe の Events と同じ形。新しい順、同じものは 1 行に数える',
    en: 'As kubectl describe shows them: newest first, those alike counted in one row',
  },
} as const satisfies Record<string, Text>;
