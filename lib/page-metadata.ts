import type { Metadata } from 'next';
import { absolute, siteUrl } from './site.ts';
import { LANGS, type Lang } from './text.ts';

interface PageAbout {
  readonly lang: Lang;
  /** The path after the language: empty for home, else with a slash first. */
  readonly path: string;
  /** Left out for home, which has the site's own title. */
  readonly title?: string | undefined;
  readonly description: string;
}

/** What a page says about itself. Absolute links stand in it only where SITE_URL says which they are. */
export function pageMetadata({ lang, path, title, description }: PageAbout, site = siteUrl()): Metadata {
  const canonical = absolute(`/${lang}${path}`, site);
  const languages = Object.fromEntries(LANGS.map((other) => [other, absolute(`/${other}${path}`, site) ?? '']));
  return {
    ...(title === undefined ? {} : { title }),
    description,
    openGraph: {
      type: 'website',
      locale: lang === 'ja' ? 'ja_JP' : 'en_US',
      description,
      ...(title === undefined ? {} : { title }),
      ...(canonical ? { url: canonical } : {}),
    },
    ...(canonical ? { alternates: { canonical, languages } } : {}),
  };
}
