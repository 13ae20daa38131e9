import type { Text } from '../text.ts';

/** What stands on every page: top bar, switches, the key list. */
export const shellWords = {
  site: { ja: 'kubelet を読む', en: 'Reading the kubelet' },
  tagline: {
    ja: 'kubelet v1.20.2 のソースを注釈つきで読み、SyncPod を 1 行ずつ動かして確かめます。',
    en: 'Read the annotated source of the kubelet v1.20.2, and run its SyncPod one line at a time.',
  },
  skip: { ja: '本文へ', en: 'Skip to content' },
  mainNav: { ja: 'サイト', en: 'Site' },
  read: { ja: '読む', en: 'Read' },
  run: { ja: '動かす', en: 'Run' },
  language: { ja: '言語', en: 'Language' },
  theme: { ja: '明るさを切り替える', en: 'Switch between light and dark' },
} as const satisfies Record<string, Text>;
