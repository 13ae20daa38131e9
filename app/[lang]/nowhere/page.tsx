import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotFoundMessage } from '../../../components/layout/not-found-message.tsx';
import { notFoundWords } from '../../../lib/dictionary/index.ts';
import { isLang, pick } from '../../../lib/text.ts';

export async function generateMetadata({ params }: PageProps<'/[lang]/nowhere'>): Promise<Metadata> {
  const { lang } = await params;
  return isLang(lang) ? { title: pick(notFoundWords.notFound, lang), robots: { index: false } } : {};
}

/** What `notFound()` shows, but as a page that can be read without JavaScript. proxy.ts leads here, with the status 404. */
export default async function Page({ params }: PageProps<'/[lang]/nowhere'>) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return (
    <main id="main">
      <NotFoundMessage lang={lang} />
    </main>
  );
}
