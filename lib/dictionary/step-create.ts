import type { Text } from '../text.ts';

/** What the step view and its gallery say of docker create; the table has words of its own. */
export const stepCreateWords = {
  dockerCreates: { ja: 'docker create の中身', en: 'What docker create gets' },
} as const satisfies Record<string, Text>;
