import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Home } from '../../components/home/home.tsx';
import { shellWords } from '../../lib/dictionary/index.ts';
import { pageMetadata } from '../../lib/page-metadata.ts';
import { isLang, pick } from '../../lib/text.ts';

type Props = PageProps<'/[lang]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return isLang(lang) ? pageMetadata({ lang, path: '', description: pick(shellWords.tagline, lang) }) : {};
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return <Home lang={lang} />;
}
