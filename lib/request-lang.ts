import { isLang, type Lang } from './text.ts';

/** The cookie that remembers the reader's language. */
export const LANG_COOKIE = 'lang';

/** The language for someone who asks for `/`: the remembered one, else the better of theirs, else Japanese. */
export function requestLang(cookie: string | undefined, acceptLanguage: string | null): Lang {
  if (isLang(cookie)) return cookie;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((value) => value !== undefined);
      return { lang: tag.toLowerCase().split('-')[0], quality: q === undefined ? 1 : Number(q) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .find(({ lang }) => isLang(lang));
  if (isLang(wanted?.lang)) return wanted.lang;
  // Who names languages, but none of ours, reads English more likely than Japanese.
  return acceptLanguage && acceptLanguage !== '*' ? 'en' : 'ja';
}

/** The language that a path says: `/en/source` is `en`. */
export function langOfPath(path: string): Lang | undefined {
  const first = path.split('/')[1];
  return isLang(first) ? first : undefined;
}

/**
 * Whether opening a page means that its language was chosen: a reader on the site who opens it in another language than
 * the remembered one has used the switch. A link from elsewhere has not asked them.
 */
export function isChoice(pageLang: Lang, cookie: string | undefined, fetchSite: string | null): boolean {
  return cookie !== pageLang && fetchSite === 'same-origin';
}
