import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Gallery } from '../../../components/player/gallery.tsx';
import { stepWords } from '../../../lib/dictionary/index.ts';
import { isLang, pick } from '../../../lib/text.ts';

export async function generateMetadata({ params }: PageProps<'/[lang]/step'>): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  return { title: pick(stepWords.gallery, lang), description: pick(stepWords.galleryLead, lang) };
}

export default async function Page({ params }: PageProps<'/[lang]/step'>) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return <Gallery lang={lang} />;
}
