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

/** A step of a run. The step field of a page without JavaScript sends its number as `?step=`. */
export default async function Page({ params, searchParams }: PageProps<'/[lang]/step/[scenario]/[step]'>) {
  const { lang, scenario, step } = await params;
  if (!isLang(lang)) notFound();
  const query = await searchParams;
  const segment = typeof query.step === 'string' ? query.step : decodeURIComponent(step);
  return <StepPage lang={lang} scenario={decodeURIComponent(scenario)} segment={segment} query={query} />;
}
