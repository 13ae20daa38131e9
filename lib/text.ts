/** A sentence or label in both languages of the site. Both are required: they live together so that neither is forgotten. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** The two languages of the site, Japanese first. */
export const LANGS = ['ja', 'en'] as const;

export type Lang = (typeof LANGS)[number];

/** Whether a path segment, header or stored value names a language of the site. */
export function isLang(value: unknown): value is Lang {
  return value === 'ja' || value === 'en';
}

/** The text in one language. */
export function pick(text: Text, lang: Lang): string {
  return text[lang];
}
