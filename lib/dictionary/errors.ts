import type { Text } from '../text.ts';

const home = { ja: 'はじめのページ', en: 'Start page' } as const satisfies Text;

/** The page for what is not there. */
export const notFoundWords = {
  notFound: { ja: 'このページはありません', en: 'There is no such page' },
  notFoundHelp: {
    ja: 'アドレスが変わったか、書き間違えられたようです。ここから探せます。',
    en: 'Its address has changed or was mistyped. You can look for it from here.',
  },
  home,
  source: { ja: 'ソースの一覧', en: 'All source files' },
  step: { ja: 'シナリオの一覧', en: 'All scenarios' },
} as const satisfies Record<string, Text>;

/** For an address that names a scenario that is not there. */
export const noScenarioWords = {
  missing: {
    ja: '「{name}」というシナリオはありません。ここから選べます。',
    en: 'There is no scenario “{name}”. Choose one here.',
  },
} as const satisfies Record<string, Text>;

/** A page that broke: apart from the other, since these words are in every page's scripts. */
export const failedWords = {
  failed: { ja: 'このページを表示できませんでした', en: 'This page could not be shown' },
  failedHelp: {
    ja: '開いていた場所はアドレス欄に残っています。もう一度試すと直ることがあります。',
    en: 'The address bar still has your place. Trying again may help.',
  },
  again: { ja: 'もう一度試す', en: 'Try again' },
  home,
} as const satisfies Record<string, Text>;
