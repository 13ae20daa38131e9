import type { Text } from '../text.ts';

/** Pages for what is not there and what went wrong. */
export const errorWords = {
  notFound: { ja: 'このページはありません', en: 'There is no such page' },
  notFoundHelp: {
    ja: 'アドレスが変わったか、書き間違えられたようです。ここから探せます。',
    en: 'Its address has changed or was mistyped. You can look for it from here.',
  },
  noScenario: { ja: 'シナリオ {name} はありません', en: 'There is no scenario {name}' },
  noScenarioHelp: {
    ja: '名前が変わったか、書き間違えられたようです。一覧から選べます。',
    en: 'Its name has changed or was mistyped. The list has all of them.',
  },
  failed: { ja: 'このページを表示できませんでした', en: 'This page could not be shown' },
  failedHelp: {
    ja: '開いていた場所はアドレス欄に残っています。もう一度試すと直ることがあります。',
    en: 'The address bar still has your place. Trying again may help.',
  },
  again: { ja: 'もう一度試す', en: 'Try again' },
  home: { ja: 'はじめのページ', en: 'Start page' },
  source: { ja: 'ソースの一覧', en: 'All source files' },
  step: { ja: 'シナリオの一覧', en: 'All scenarios' },
} as const satisfies Record<string, Text>;

/** As one language of it. */
export type ErrorWords = Readonly<Record<keyof typeof errorWords, string>>;
