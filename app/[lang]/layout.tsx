import '../styles.ts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Document } from '../../components/layout/document.tsx';
import { TopBar } from '../../components/layout/top-bar.tsx';
import { inLang, shellWords } from '../../lib/dictionary/index.ts';
import { siteUrl } from '../../lib/site.ts';
import { isLang, LANGS } from '../../lib/text.ts';
import { codeFont } from '../fonts.ts';

export function generateStaticParams() {
  return LANGS.map((lang) => ({ lang }));
}

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return {};
  const words = inLang(shellWords, lang);
  const base = siteUrl();
  return {
    title: { default: words.site, template: `%s | ${words.site}` },
    description: words.tagline,
    ...(base ? { metadataBase: base } : {}),
  };
}

export default async function Layout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return (
    <Document lang={lang} preloadFont={codeFont}>
      <TopBar lang={lang} />
      {children}
    </Document>
  );
}
