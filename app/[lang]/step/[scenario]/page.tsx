import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { runMetadata } from '../../../../components/player/metadata.ts';
import { StepPage } from '../../../../components/player/step-page.tsx';
import { loadScenarios } from '../../../../lib/content/index.ts';
import { isLang, LANGS } from '../../../../lib/text.ts';

/** There are only so many scenarios: any other name is a page that does not exist. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LANGS.flatMap((lang) => loadScenarios().map(({ name }) => ({ lang, scenario: name })));
}

export async function generateMetadata({ params }: PageProps<'/[lang]/step/[scenario]'>): Promise<Metadata> {
  const { lang, scenario } = await params;
  return runMetadata(lang, scenario);
}

/** A run at its first step. */
export default async function Page({ params }: PageProps<'/[lang]/step/[scenario]'>) {
  const { lang, scenario } = await params;
  if (!isLang(lang)) notFound();
  return <StepPage lang={lang} scenario={scenario} segment={undefined} query={{}} />;
}
