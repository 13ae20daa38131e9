/** What Mermaid takes for text and for nothing else, in every place of a sequence diagram where text may stand. */
const PLAIN = /^[\p{L}\p{N} ._/@:()=,+*-]$/u;

/** What would end a line or cannot be drawn. */
const BLANK = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text as Mermaid shows it and never reads it: all but letters, digits and harmless signs goes as `#code;`, so that nothing
 * from a pod's spec can end a statement, start a directive, become HTML or a formula.
 */
export function escapeText(text: string): string {
  return [...text.replace(BLANK, ' ')].map((sign) => (PLAIN.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join('');
}

/** At most `limit` characters; longer ones end in `…`. */
export function shortText(text: string, limit: number): string {
  const signs = [...text];
  return signs.length <= limit ? text : `${signs.slice(0, limit - 1).join('')}…`;
}
