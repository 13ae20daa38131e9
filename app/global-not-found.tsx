import './styles.ts';
import type { Metadata } from 'next';
import { Document } from '../components/layout/document.tsx';
import { NotFoundMessage } from '../components/layout/not-found-message.tsx';
import { TopBar } from '../components/layout/top-bar.tsx';
import { notFoundWords } from '../lib/dictionary/index.ts';
import { LANGS } from '../lib/text.ts';
import { codeFont } from './fonts.ts';

export const metadata: Metadata = { title: `${notFoundWords.notFound.ja} / ${notFoundWords.notFound.en}` };

/** Made once for every address that no route has, so it speaks both languages. */
export default function GlobalNotFound() {
  return (
    <Document lang="ja" preloadFont={codeFont}>
      <TopBar lang="ja" />
      <main id="main">
        {LANGS.map((lang) => (
          <NotFoundMessage key={lang} lang={lang} />
        ))}
      </main>
    </Document>
  );
}
