import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** The hash of each inline script of a page, in the form that a content security policy names it: `sha256-…`. */
export function inlineScriptHashes(html: string): readonly string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc\s*=/i.test(attributes))
    .map(([, , body = '']) => `sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}`);
}

/**
 * The path that a prerendered page answers to, from its file name under .next/server/app; `*` for Next's own pages
 * (`_not-found.html`, `_global-error.html`), which answer to any path.
 */
export function pathOfPage(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/\.html$/, '');
  if (path.startsWith('_')) return '*';
  return path === 'index' ? '/' : `/${path}`;
}
