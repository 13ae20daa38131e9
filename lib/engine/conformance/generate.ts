import { KNOWN_IMAGES } from './generate-image.ts';
import { pod } from './generate-pod.ts';
import { steps } from './generate-steps.ts';
import { type GeneratedObject, object, printJson } from './generated-json.ts';
import { withOddity } from './oddities.ts';
import { Random, seedOf } from './random.ts';

/**
 * The `index`-th random scenario of a seed, as the wire has it: a pure function of both, so that a difference found
 * anywhere can be had again. Nearly all are right; a few hold a step that the node cannot take, which is an error too.
 * @param seed an integer @param index from 0
 */
export function generate(seed: number, index: number): GeneratedObject {
  const random = new Random(seedOf(seed, index));
  const made = pod(random);
  const scenario = object({
    name: `random-${seed}-${index}`,
    pod: made.json,
    node: object({
      images: random.weighted([
        [70, [...KNOWN_IMAGES]],
        [20, KNOWN_IMAGES.slice(0, 2)],
        [10, []],
      ] as const),
      featureGates: random.maybe(made.ephemeral.length > 0 ? 80 : 5, () => ({
        EphemeralContainers: random.chance(85),
      })),
      runtime: random.maybe(5, () => 'fake'),
    }),
    steps: steps(random, made),
  });
  return random.chance(4) ? withOddity(random, scenario) : scenario;
}

/** The same as one line of NDJSON, without its end. */
export function generateLine(seed: number, index: number): string {
  return printJson(generate(seed, index));
}
