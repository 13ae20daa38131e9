import type { ReactNode } from 'react';
import { shellWords } from '../../lib/dictionary/index.ts';
import { type Lang, pick } from '../../lib/text.ts';

interface DocumentProps {
  readonly lang: Lang;
  /** Address of the font file that every page needs at once. */
  readonly preloadFont: string;
  readonly children: ReactNode;
}

/** The document around every page. Pages put their content in an element with the id `main`. */
export function Document({ lang, preloadFont, children }: DocumentProps) {
  return (
    // theme.js writes data-theme before React starts
    <html lang={lang} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: a root layout has one; theme.js must run before the first paint */}
      <head>
        <script src="/theme.js" />
        <link rel="preload" href={preloadFont} as="font" type="font/woff2" crossOrigin="anonymous" />
      </head>
      <body>
        <a className="skip btn primary" href="#main">
          {pick(shellWords.skip, lang)}
        </a>
        {children}
      </body>
    </html>
  );
}
