import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Faithful } from '../../../components/faithful/faithful.tsx';
import { faithfulWords, fill, inLang } from '../../../lib/dictionary/index.ts';
import { pageMetadata } from '../../../lib/page-metadata.ts';
import { pins } from '../../../lib/sources/index.ts';
import { isLang } from '../../../lib/text.ts';

type Props = PageProps<'/[lang]/faithful'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  const words = inLang(faithfulWords, lang);
  const description = fill(words.about, { version: pins().tag });
  return pageMetadata({ lang, path: '/faithful', title: words.title, description });
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return <Faithful lang={lang} />;
}
