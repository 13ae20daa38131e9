import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { runMetadata } from '../../../../../components/player/metadata.ts';
import { StepPage } from '../../../../../components/player/step-page.tsx';
import { isLang } from '../../../../../lib/text.ts';

/** One of countless steps: drawn when someone asks for it. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[lang]/step/[scenario]/[step]'>): Promise<Metadata> {
  const { lang, scenario } = await params;
  return runMetadata(lang, scenario);
}

export default async function Page({ params, searchParams }: PageProps<'/[lang]/step/[scenario]/[step]'>) {
  const { lang, scenario, step } = await params;
  if (!isLang(lang)) notFound();
  const [name, segment] = [scenario, step].map(decodeURIComponent);
  return <StepPage lang={lang} scenario={name ?? ''} segment={segment} query={await searchParams} />;
}
