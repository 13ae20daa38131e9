import type { Lang, Text } from '../text.ts';

/** Longest caption, in characters: it must fit its box under the code. Marks of code font do not count, a value as `VALUE`. */
export const CAPTION_LIMIT: Readonly<Record<Lang, number>> = { ja: 60, en: 110 };
/** Characters that a value takes in a caption: an id, a count, a name. */
const VALUE = 'sandbox-0';
/** A note says one thing. */
const SENTENCE_LIMIT = 3;

/** What breaks the site's voice, and what to do. */
export interface Slip {
  readonly lang: Lang;
  readonly what: string;
  readonly whatToDo: string;
}

/** Slips in a caption, or in a summary, which stands in a caption's place. */
export function captionSlips(text: Text): readonly Slip[] {
  return inBoth(text, (words, lang) => {
    const long = [...words.replaceAll('`', '').replace(/\{[^}]*\}/g, VALUE)].length;
    const limit = CAPTION_LIMIT[lang];
    return long <= limit
      ? wordSlips(words)
      : [...wordSlips(words), [`is ${long} characters long`, `say it in ${limit}`]];
  });
}

/** Slips in a note. */
export function noteSlips(text: Text): readonly Slip[] {
  return inBoth(text, (words, lang) => {
    const prose = withoutCode(words);
    const sentences = lang === 'ja' ? prose.split('。').length - 1 : prose.split(/[.?](?=\s|$)/).length - 1;
    return sentences <= SENTENCE_LIMIT
      ? wordSlips(words)
      : [...wordSlips(words), [`has ${sentences} sentences`, `say it in ${SENTENCE_LIMIT}, or make two notes`]];
  });
}

/** Slips in a title or any other short text. */
export function textSlips(text: Text): readonly Slip[] {
  return inBoth(text, wordSlips);
}

type Found = readonly (readonly [what: string, whatToDo: string])[];

function wordSlips(words: string): Found {
  const found: [string, string][] = [];
  if (words.split('`').length % 2 === 0) found.push(['has an odd number of `', 'close the code']);
  const prose = withoutCode(words);
  if (/[!！]/.test(prose)) found.push(['has an exclamation mark', 'say it calmly']);
  if (/ことができ/.test(prose)) found.push(['says ことができる', 'say 〜できる']);
  if (/以下のよう/.test(prose)) found.push(['says 以下のように', 'say what it is']);
  return found;
}

function inBoth(text: Text, slips: (words: string, lang: Lang) => Found): readonly Slip[] {
  return (['ja', 'en'] as const).flatMap((lang) =>
    slips(text[lang], lang).map(([what, whatToDo]) => ({ lang, what, whatToDo })),
  );
}

function withoutCode(words: string): string {
  return words.replace(/`[^`]*`/g, '');
}
