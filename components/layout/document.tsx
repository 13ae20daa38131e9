import type { ReactNode } from 'react';
import { shellWords } from '../../lib/dictionary/index.ts';
import { type Lang, pick } from '../../lib/text.ts';

/** The document around every page. Pages put their content in an element with the id `main`. */
export function Document({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return (
    // theme.js writes data-theme before React starts
    <html lang={lang} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: a root layout has one; theme.js must run before the first paint */}
      <head>
        <script src="/theme.js" />
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
