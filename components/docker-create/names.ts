import { type DockerCreateWords, fill } from '../../lib/dictionary/index.ts';
import type { Create } from '../../lib/docker-create/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';

/** `1. sandbox web`, `2. container app`: each name of a run once. */
export function nameOf(create: Create, words: DockerCreateWords): string {
  return fill(words[create.kind], { n: create.index + 1, name: create.title });
}

/** The page of a run's creates; a step's id always begins with a number, so no step has this address. */
export function createsHref(lang: Lang, scenario: string): string {
  return `${stepHref(lang, scenario)}/docker`;
}
