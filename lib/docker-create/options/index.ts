import type { CreateKind } from '../creates.ts';
import type { Leaf } from '../leaves.ts';
import { CONTAINER_OPTIONS } from './container.ts';
import type { Option } from './option.ts';
import { SANDBOX_OPTIONS } from './sandbox.ts';

export { NEVER } from './never.ts';
export type { Never, Option } from './option.ts';
export type { Place } from './place.ts';

/** What dockershim can set, for each kind of container. */
export const OPTIONS: Readonly<Record<CreateKind, readonly Option[]>> = {
  sandbox: SANDBOX_OPTIONS,
  container: CONTAINER_OPTIONS,
};

/** The option that a leaf belongs to: the one of its name, else the longest that it begins with; undefined for none. */
export function optionOf(options: readonly Option[], leaf: Leaf): Option | undefined {
  const exact = options.find((one) => one.option === leaf.option);
  if (exact) return exact;
  return options
    .filter((one) => one.option.endsWith('*') && leaf.option.startsWith(one.option.slice(0, -1)))
    .sort((a, b) => b.option.length - a.option.length)[0];
}
