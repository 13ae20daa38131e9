import { type Lang, pick, type Text } from '../text.ts';

/** A list of words in one language: same keys, plain strings. */
export function inLang<Key extends string>(
  words: Readonly<Record<Key, Text>>,
  lang: Lang,
): Readonly<Record<Key, string>> {
  const out = {} as Record<Key, string>;
  for (const key in words) out[key] = pick(words[key], lang);
  return out;
}

/** Puts values into a sentence: `{n}` becomes `values.n`. A name without a value stays as it is, so that it is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
