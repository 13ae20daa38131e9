import { type GeneratedJson, type GeneratedObject, isObject, printJson } from './generated-json.ts';

/** Says of each scenario whether it still shows what is looked for. */
export type Differs = (scenarios: readonly GeneratedObject[]) => Promise<readonly boolean[]>;

/**
 * How many smaller scenarios are tried at once: few while parts still go, more when they do not, for starting the real
 * kubelet costs as much as many replays.
 */
const FEWEST = 8;
const MOST = 64;

/**
 * The smallest scenario that can be had by taking parts away, one after the other, and that still differs: no single
 * step, container or key of it can go. `scenario` must differ.
 */
export async function shrink(scenario: GeneratedObject, differs: Differs): Promise<GeneratedObject> {
  let best = scenario;
  // After a success the search goes on at the same place; what stood before it is looked at again at the end.
  let tried = 0;
  let again = false;
  let size = FEWEST;
  for (;;) {
    const batch = smaller(best).slice(tried, tried + size);
    if (batch.length === 0) {
      if (!again) return best;
      tried = 0;
      again = false;
      continue;
    }
    const verdicts = await differs(batch);
    const hit = batch.find((_, i) => verdicts[i]);
    if (hit === undefined) {
      tried += batch.length;
      size = Math.min(MOST, 2 * size);
    } else {
      best = hit;
      again = true;
      size = FEWEST;
    }
  }
}

/** The scenario without one of its parts, for each part; the biggest parts first. The name stays. */
export function smaller(scenario: GeneratedObject): readonly GeneratedObject[] {
  const { name, ...rest } = scenario;
  return without(rest)
    .map(({ left, gone }) => ({ scenario: { name: name ?? '', ...left }, gone }))
    .sort((a, b) => b.gone - a.gone)
    .map((one) => one.scenario);
}

interface Without<T> {
  readonly left: T;
  /** Characters of JSON that went. */
  readonly gone: number;
}

function without(value: GeneratedObject): readonly Without<GeneratedObject>[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const { [key]: _, ...others } = value;
    const deeper = partsOf(inner).map(({ left, gone }) => ({ left: { ...value, [key]: left }, gone }));
    return [{ left: others, gone: printJson(inner).length }, ...deeper];
  });
}

function partsOf(value: GeneratedJson): readonly Without<GeneratedJson>[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: GeneratedJson, i) => [
      { left: value.toSpliced(i, 1), gone: printJson(item).length },
      ...partsOf(item).map(({ left, gone }) => ({ left: value.with(i, left), gone })),
    ]);
  }
  return isObject(value) ? without(value) : [];
}
