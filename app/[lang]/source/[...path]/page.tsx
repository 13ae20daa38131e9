import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourcePage } from '../../../../components/source/source-page.tsx';
import { fill, inLang, sourceWords } from '../../../../lib/dictionary/index.ts';
import { pageMetadata } from '../../../../lib/page-metadata.ts';
import { pins } from '../../../../lib/sources/index.ts';
import { isLang } from '../../../../lib/text.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...pins().files.keys()].map((file) => ({ path: file.split('/') }));
}

type Props = PageProps<'/[lang]/source/[...path]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, path } = await params;
  if (!isLang(lang)) return {};
  const file = path.join('/');
  const description = fill(inLang(sourceWords, lang).fileAbout, { file, tag: pins().tag });
  return pageMetadata({ lang, path: `/source/${file}`, title: file, description });
}

export default async function Page({ params }: Props) {
  const { lang, path } = await params;
  const file = path.join('/');
  if (!isLang(lang) || !pins().files.has(file)) notFound();
  return <SourcePage lang={lang} file={file} />;
}
