import type { Lang } from '../../lib/text.ts';

interface TranslatedProps {
  /** English, as it is written beside the code; `code` in back quotes. */
  readonly text: string;
  readonly lang: Lang;
  /** English sentence → Japanese; what is not in it stays English and says so to screen readers. */
  readonly japanese?: Readonly<Record<string, string>>;
}

/** A sentence that is written in English beside the code, in the reader's language where there is one. */
export function Translated({ text, lang, japanese = {} }: TranslatedProps) {
  const own = lang === 'ja' ? japanese[text] : text;
  const shown = own ?? text;
  return (
    <span lang={own === undefined ? 'en' : undefined}>
      {/* every second piece stood between back quotes */}
      {shown.split('`').map((piece, i) => {
        const key = `${i} ${piece}`;
        return i % 2 === 1 ? <code key={key}>{piece}</code> : <span key={key}>{piece}</span>;
      })}
    </span>
  );
}
