import type { Text } from '../text.ts';

/** What the timeline of the step view says. */
export const timelineWords = {
  timeline: { ja: 'タイムライン', en: 'Timeline' },
  marks: { ja: '印', en: 'marks' },
  timelineValue: { ja: 'step {n}、{layer} {func} {line} 行目', en: 'step {n}, {layer} {func} line {line}' },
  marksLegend: {
    ja: 'ひし形は CRI 呼び出し、旗は event、✕ はエラー、赤い点は停止点、下の短い線は docker や CNI の呼び出し。数字は、重なってまとめた印の数。',
    en: 'A diamond is a CRI call, a flag an event, ✕ an error, a red dot a breakpoint, a short line below a call to docker or CNI. A number counts marks that fell together.',
  },
  depthLegend: {
    ja: '上の段が呼ぶ側、下の段が呼ばれた側。塗りは通った step、枠だけはこれからの step。',
    en: 'The upper row calls the lower one. Filled: steps that ran. Outlined: steps that will run.',
  },
  stepRange: { ja: '（{first}〜{last}）', en: ' ({first}–{last})' },
  stepPlace: { ja: 'step {n}　{place}', en: 'step {n}  {place}' },
  moreMarks: { ja: 'ほか {n}', en: '{n} more' },
  timelineZoom: { ja: 'タイムラインの拡大', en: 'Zoom of the timeline' },
  zoomIn: { ja: '拡大', en: 'Zoom in' },
  zoomOut: { ja: '縮小', en: 'Zoom out' },
  zoomWhole: { ja: '全体を表示', en: 'Show the whole run' },
  zoomedTo: { ja: 'step {first}〜{last} を表示', en: 'Showing steps {first} to {last}' },
  keyZoom: { ja: 'タイムラインの拡大 / 縮小 / 全体', en: 'timeline: zoom in / out / whole run' },
  litSteps: { ja: '光っている step', en: 'Lit steps' },
  litCount: { ja: '{n} / {count} step', en: '{n} of {count} steps' },
  litPrevious: { ja: '前の光った step', en: 'Previous lit step' },
  litNext: { ja: '次の光った step', en: 'Next lit step' },
  litClear: { ja: '光を消す', en: 'Turn the light off' },
} as const satisfies Record<string, Text>;
