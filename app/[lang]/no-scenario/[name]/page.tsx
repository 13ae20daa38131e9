import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Gallery } from '../../../../components/player/gallery.tsx';
import { loadRun } from '../../../../components/player/load-run.ts';
import { fill, noScenarioWords } from '../../../../lib/dictionary/index.ts';
import { stepHref } from '../../../../lib/player/index.ts';
import { isLang, type Lang, pick } from '../../../../lib/text.ts';

/** Any name can be asked for. */
export const dynamic = 'force-dynamic';

/** A name is said in so many characters at most. */
const LONGEST = 60;

export async function generateMetadata({ params }: PageProps<'/[lang]/no-scenario/[name]'>): Promise<Metadata> {
  const { lang, name } = await params;
  return isLang(lang) ? { title: said(name, lang), robots: { index: false } } : {};
}

/** All scenarios, for a reader whose address names one that is not there. proxy.ts leads here, with the status 404. */
export default async function Page({ params }: PageProps<'/[lang]/no-scenario/[name]'>) {
  const { lang, name } = await params;
  if (!isLang(lang)) notFound();
  if (loadRun(decodeURIComponent(name))) redirect(stepHref(lang, decodeURIComponent(name)));
  return <Gallery lang={lang} missing={said(name, lang)} />;
}

function said(name: string, lang: Lang): string {
  const whole = decodeURIComponent(name);
  const shown = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  return fill(pick(noScenarioWords.missing, lang), { name: shown });
}
