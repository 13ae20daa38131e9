import { existsSync } from 'node:fs';
import type { Lang } from './text.ts';

/** What a path can name after its language: the folders of `app/[lang]`. */
export const SECTIONS: readonly string[] = ['faithful', 'no-scenario', 'nowhere', 'source', 'step'];

/** Names of scenarios are kebab-case; anything else is no part of a path on disk. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The page that says what is not there, for the address of a scenario or of a section that does not exist: Next's own page for
 * that is empty without JavaScript, and knows no address. Undefined for any other. `path`: in that language, one that can be decoded.
 */
export function missingPage(path: string, lang: Lang, isScenario = isOnDisk): string | undefined {
  const [section, name] = path.split('/').slice(2).map(decodeURIComponent);
  if (!section) return undefined;
  if (!SECTIONS.includes(section)) return `/${lang}/nowhere`;
  const isThere = section !== 'step' || !name || (NAME.test(name) && isScenario(name));
  return isThere ? undefined : `/${lang}/no-scenario/${encodeURIComponent(name)}`;
}

/** Looked up in the folder from which the site is served. */
function isOnDisk(name: string): boolean {
  return existsSync(`content/scenarios/${name}.yaml`);
}
