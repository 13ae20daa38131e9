import { type LineRange, lineHash } from './line-range.ts';
import type { Lang } from './text.ts';

/** Where the pinned source stands: `owner/name` and the commit's full SHA. */
export interface Pinned {
  readonly repository: string;
  readonly commit: string;
}

/** A file's page on this site. */
export function sourceHref(lang: Lang, file: string, range?: LineRange): string {
  return `/${lang}/source/${file}${range ? lineHash(range) : ''}`;
}

/** The file on GitHub at the pinned commit. */
export function githubHref(pinned: Pinned, file: string, range?: LineRange): string {
  return `https://github.com/${blob(pinned, file, range)}`;
}

/** The file in github.dev, an editor in the browser, at the pinned commit. */
export function githubDevHref(pinned: Pinned, file: string, range?: LineRange): string {
  return `https://github.dev/${blob(pinned, file, range)}`;
}

function blob({ repository, commit }: Pinned, file: string, range?: LineRange): string {
  return `${repository}/blob/${commit}/${file}${range ? lineHash(range) : ''}`;
}
