/**
 * The address that the site is reached at, from SITE_URL, without a slash at the end. Undefined without SITE_URL:
 * absolute links (canonical, Open Graph, sitemap) are then left out rather than wrong.
 */
export function siteUrl(value: string | undefined = process.env.SITE_URL): URL | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${value}". It must be a whole address, such as https://example.org`);
  }
  return url;
}

/** An absolute address on the site, or undefined without SITE_URL. */
export function absolute(path: string, site: URL | undefined = siteUrl()): string | undefined {
  return site && new URL(path, site).href;
}
