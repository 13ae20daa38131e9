import type { MetadataRoute } from 'next';
import { notFound } from 'next/navigation';
import { absolute, siteUrl } from '../lib/site.ts';
import { pins } from '../lib/sources/index.ts';
import { LANGS } from '../lib/text.ts';

/** Not there without SITE_URL: a sitemap has absolute addresses only. */
export default function sitemap(): MetadataRoute.Sitemap {
  if (!siteUrl()) notFound();
  const paths = ['', '/source', '/step', '/faithful', ...[...pins().files.keys()].map((file) => `/source/${file}`)];
  return LANGS.flatMap((lang) => paths.map((path) => absolute(`/${lang}${path}`)))
    .filter((url) => url !== undefined)
    .map((url) => ({ url }));
}
