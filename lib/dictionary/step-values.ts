import type { Text } from '../text.ts';

/** The words of the values tab and of the card behind a value at a line's end. */
export const valueWords = {
  values: { ja: '値', en: 'Values' },
  valuesLead: {
    ja: '開いている関数の引数とローカル。値は、その行が入れた時のもの',
    en: 'Parameters and locals of the open functions, as the line that set them left them',
  },
  valuesTree: { ja: '開いている関数の値', en: 'Values of the open functions' },
  valuesNothing: { ja: 'まだ値が無い', en: 'nothing yet' },
  valueParam: { ja: '引数', en: 'param' },
  valueSet: { ja: 'この step で入った', en: 'set by this step' },
  valueNew: { ja: '増えた', en: 'added' },
  valueChanged: { ja: '変わった', en: 'changed' },
  valueGone: { ja: '消えた', en: 'gone' },
  valueMore: { ja: '…他 {n}', en: '… {n} more' },
  valuePins: { ja: '留めた値', en: 'Pinned values' },
  valuePin: { ja: '{name} を上に留める', en: 'Pin {name} to the top' },
  valueUnpin: { ja: '{name} を外す', en: 'Unpin {name}' },
  valuePinsFull: {
    ja: '留められるのは {n} 個まで。1 つ外すと、また留められる。',
    en: 'At most {n} values can be pinned. Unpin one to pin another.',
  },
  valueAway: { ja: 'いま開いていない。最後の値', en: 'not open now; last value' },
  valueNever: { ja: 'まだ値が無い', en: 'no value yet' },
  valueWhen: { ja: 'いつ変わった?', en: 'When did it change?' },
  valueWhenOf: { ja: '{name} はいつ変わった?', en: 'When did {name} change?' },
  valueGiven: { ja: '引数で', en: 'passed in' },
  valueThisVisit: { ja: 'いまの呼び出し', en: 'this call' },
  valueWhenBefore: { ja: '前の {n} 回も見る', en: 'Show {n} earlier' },
  valueWhenAfter: { ja: '後の {n} 回も見る', en: 'Show {n} later' },
  valueCard: { ja: '{name} の値', en: 'Value of {name}' },
  valueLine: { ja: '{n} 行目が入れた値', en: 'as line {n} set it' },
} as const satisfies Record<string, Text>;
