import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { runMetadata } from '../../../../components/player/metadata.ts';
import { StepPage } from '../../../../components/player/step-page.tsx';
import { isLang } from '../../../../lib/text.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[lang]/step/[scenario]'>): Promise<Metadata> {
  const { lang, scenario } = await params;
  return runMetadata(lang, scenario);
}

/** A run at its first step, or at the number that the step field sends. */
export default async function Page({ params, searchParams }: PageProps<'/[lang]/step/[scenario]'>) {
  const { lang, scenario } = await params;
  if (!isLang(lang)) notFound();
  const query = await searchParams;
  const segment = typeof query.step === 'string' ? query.step : undefined;
  return <StepPage lang={lang} scenario={decodeURIComponent(scenario)} segment={segment} query={query} />;
}
