import { type DockerCreateWords, fill } from '../../lib/dictionary/index.ts';
import type { Create } from '../../lib/docker-create/index.ts';

/** `1. sandbox web`, `2. container app`: each name of a run once. */
export function nameOf(create: Create, words: DockerCreateWords): string {
  return fill(words[create.kind], { n: create.index + 1, name: create.title });
}
