import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CreatePage } from '../../../../../components/docker-create/create-page.tsx';
import { createsMetadata } from '../../../../../components/docker-create/metadata.ts';
import { loadRun } from '../../../../../components/player/load-run.ts';
import { loadScenarios } from '../../../../../lib/content/index.ts';
import { isLang, LANGS } from '../../../../../lib/text.ts';

/** There are only so many scenarios: any other name is a page that does not exist. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LANGS.flatMap((lang) => loadScenarios().map(({ name }) => ({ lang, scenario: name })));
}

export async function generateMetadata({ params }: PageProps<'/[lang]/step/[scenario]/docker'>): Promise<Metadata> {
  const { lang, scenario } = await params;
  return createsMetadata(lang, scenario);
}

/** What docker create gets in a run, and where each option comes from. */
export default async function Page({ params }: PageProps<'/[lang]/step/[scenario]/docker'>) {
  const { lang, scenario } = await params;
  const run = loadRun(decodeURIComponent(scenario));
  if (!isLang(lang) || !run) notFound();
  return <CreatePage lang={lang} run={run} />;
}
