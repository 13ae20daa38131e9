import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type NextRequest, NextResponse } from 'next/server';
import { type CspHashes, developmentPolicy, permitFor, policy, SECURITY_HEADERS } from './lib/csp.ts';
import { missingPage } from './lib/missing-page.ts';
import { readablePath } from './lib/readable-path.ts';
import { isChoice, LANG_COOKIE, langOfPath, requestLang } from './lib/request-lang.ts';
import type { Lang } from './lib/text.ts';

const DEVELOPMENT = process.env.NODE_ENV === 'development';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** A path of two parts that no page has: what is rewritten to it gets the page that says so. */
const NOWHERE = '/-/-';

/** Written after the build by lib/commands/csp-hashes.ts. Without it pages stay readable, but no script of theirs runs. */
const hashes: CspHashes = DEVELOPMENT ? {} : readHashes();

function readHashes(): CspHashes {
  try {
    return JSON.parse(readFileSync('.next/csp-hashes.json', 'utf8')) as CspHashes;
  } catch (error) {
    console.error('.next/csp-hashes.json cannot be read, so pages will not run. Build with `npm run build`.', error);
    return {};
  }
}

export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  // Next answers an address that it cannot decode with a bare "Internal Server Error"
  const readable = readablePath(path);
  if (readable !== path) return NextResponse.redirect(new URL(`${readable}${request.nextUrl.search}`, request.url));
  const remembered = request.cookies.get(LANG_COOKIE)?.value;
  if (path === '/') return toLang(request, requestLang(remembered, request.headers.get('accept-language')));
  const lang = langOfPath(path);
  const response = withPolicy(request, elsewhere(path, lang));
  if (lang && isChoice(lang, remembered, request.headers.get('sec-fetch-site'))) remember(response, lang);
  return response;
}

/** The path of the page that says so, for an address that no page has; undefined for others. */
function elsewhere(path: string, lang: Lang | undefined): string | undefined {
  if (lang !== undefined) return missingPage(path, lang);
  return isPageLike(path) ? NOWHERE : undefined;
}

/** A single part without a language would be taken for one: `/about`. Files have a dot; /healthz is a route of its own. */
function isPageLike(path: string): boolean {
  return /^\/[^/.]+\/?$/.test(path) && path !== '/healthz';
}

function toLang(request: NextRequest, lang: Lang): NextResponse {
  const response = NextResponse.redirect(new URL(`/${lang}${request.nextUrl.search}`, request.url));
  response.headers.set('Vary', 'Accept-Language, Cookie');
  remember(response, lang);
  return response;
}

function remember(response: NextResponse, lang: Lang): void {
  response.cookies.set(LANG_COOKIE, lang, { maxAge: YEAR_SECONDS, sameSite: 'lax', path: '/' });
}

function withPolicy(request: NextRequest, instead: string | undefined): NextResponse {
  const permit = permitFor(instead ?? request.nextUrl.pathname, hashes, () => randomBytes(16).toString('base64'));
  const text = DEVELOPMENT ? developmentPolicy() : policy(permit);
  const headers = new Headers(request.headers);
  // Next puts the nonce that it finds here on its own scripts.
  if (permit.nonce && !DEVELOPMENT) headers.set('Content-Security-Policy', text);
  const next = { request: { headers } };
  const response = instead
    ? NextResponse.rewrite(new URL(instead, request.url), { ...next, status: 404 })
    : NextResponse.next(next);
  response.headers.set('Content-Security-Policy', text);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: '/((?!_next/|theme\\.js$).*)' };
