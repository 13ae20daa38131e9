/** What may run on a page: the hashes of its inline scripts as built, a nonce for those of this answer, or both. */
export interface ScriptPermit {
  /** Such as `sha256-…`. */
  readonly hashes?: readonly string[] | undefined;
  readonly nonce?: string | undefined;
}

/** Hashes of the inline scripts of every prerendered page, by path; `*` has those of the pages for what is not found. */
export type CspHashes = Readonly<Record<string, readonly string[]>>;

const REST = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // Mermaid and React's style props need it; scripts stay strict.
  "style-src 'self' 'unsafe-inline'",
];

/** The policy of a built page. */
export function policy({ hashes = [], nonce }: ScriptPermit): string {
  const scripts = ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : []), ...hashes.map((hash) => `'${hash}'`)];
  return [...REST, "connect-src 'self'", `script-src ${scripts.join(' ')}`].join('; ');
}

/** The policy while developing: hot reload evaluates code, writes inline scripts and keeps a web socket open. */
export function developmentPolicy(): string {
  return [...REST, "connect-src 'self' ws: wss:", "script-src 'self' 'unsafe-inline' 'unsafe-eval'"].join('; ');
}

/**
 * What may run on the page of a path. A prerendered page is known by its hashes. Everything else is rendered on request
 * and gets a nonce, and with it the hashes of the prerendered page that says "not found", since it may end there.
 */
export function permitFor(path: string, hashes: CspHashes, nonce: () => string): ScriptPermit {
  const known = hashes[pathKey(path)];
  return known ? { hashes: known } : { hashes: hashes['*'] ?? [], nonce: nonce() };
}

/** Paths are compared decoded and without a slash at the end. */
function pathKey(path: string): string {
  try {
    return decodeURI(path).replace(/(?<=.)\/$/, '');
  } catch {
    return path;
  }
}

/** Headers of every answer beside the policy. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
