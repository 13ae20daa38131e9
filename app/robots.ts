import type { MetadataRoute } from 'next';
import { absolute } from '../lib/site.ts';

export default function robots(): MetadataRoute.Robots {
  const sitemap = absolute('/sitemap.xml');
  return { rules: { userAgent: '*', allow: '/' }, ...(sitemap ? { sitemap } : {}) };
}
