import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FileIndex } from '../../../components/source/file-index.tsx';
import { fill, inLang, sourceWords } from '../../../lib/dictionary/index.ts';
import { pageMetadata } from '../../../lib/page-metadata.ts';
import { pins } from '../../../lib/sources/index.ts';
import { isLang } from '../../../lib/text.ts';

type Props = PageProps<'/[lang]/source'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  const words = inLang(sourceWords, lang);
  const { files, tag, commit } = pins();
  const description = fill(words.indexLead, { n: files.size, tag, commit: commit.slice(0, 12) });
  return pageMetadata({ lang, path: '/source', title: words.indexTitle, description });
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return <FileIndex lang={lang} />;
}
