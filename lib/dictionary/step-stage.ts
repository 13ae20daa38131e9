import type { Text } from '../text.ts';

/** What the source stage of the step view says: hidden words of a line, its visits, how a reader wants the code. */
export const stageWords = {
  lineStop: { ja: '停止点', en: 'breakpoint' },
  lineStopOff: { ja: '切ってある停止点', en: 'breakpoint, off' },
  lineStopIdle: { ja: '届かない停止点', en: 'breakpoint, never reached' },
  lineCalls: { ja: '呼び出し中', en: 'calling' },
  lineVisits: { ja: 'この sync で {n} 回通る。一覧', en: 'runs {n} times in this sync: list' },
  visitNumber: { ja: '{n} 回目', en: 'visit {n}' },
  visitsHead: { ja: 'この sync で通る step', en: 'Steps of this sync on the line' },

  presenter: { ja: '発表モード', en: 'Presenter mode' },
  keyPresenter: { ja: '発表モードに入る / 出る', en: 'presenter mode on / off' },
  text: { ja: '文字', en: 'Text' },
  codeSize: { ja: 'コードの大きさ', en: 'Size of code' },
  codeSmall: { ja: '小', en: 'Small' },
  codeMedium: { ja: '中', en: 'Medium' },
  codeLarge: { ja: '大', en: 'Large' },
  longLines: { ja: '長い行', en: 'Long lines' },
  wrapLines: { ja: '折り返す', en: 'Wrap' },
  scrollLines: { ja: '横に動かす', en: 'Scroll sideways' },
} as const satisfies Record<string, Text>;
