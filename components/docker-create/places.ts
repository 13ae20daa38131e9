import type { Lang } from '../../lib/text.ts';
import { sourceHref } from '../player/place.ts';

/** Where the links of a table lead: Go lines of the site, and steps of the run. */
export interface Places {
  readonly source: (file: string, line: number) => string;
  /** Address and id of a step by its index in the replay; undefined for none. */
  readonly step: (index: number) => { readonly href: string; readonly id: string } | undefined;
}

/** Places in a run; `stepHref` keeps what else is open. */
export function placesOf(
  lang: Lang,
  steps: readonly { readonly id: string }[],
  stepHref: (id: string) => string,
): Places {
  return {
    source: (file, line) => sourceHref(lang, file, line),
    step: (index) => {
      const id = steps[index]?.id;
      return id === undefined ? undefined : { id, href: stepHref(id) };
    },
  };
}
