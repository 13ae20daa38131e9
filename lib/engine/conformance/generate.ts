import type { Runtime } from '../scenario.ts';
import { dockershimSteps } from './generate-dockershim.ts';
import { KNOWN_IMAGES } from './generate-image.ts';
import { pod } from './generate-pod.ts';
import { steps } from './generate-steps.ts';
import { type GeneratedObject, object, printJson } from './generated-json.ts';
import { withOddity } from './oddities.ts';
import { Random, seedOf } from './random.ts';

/**
 * The `index`-th random scenario of a seed, as the wire has it: a pure function of both, so that a difference found
 * anywhere can be had again. Nearly all are right; a few hold a step that the node cannot take, which is an error too.
 * @param seed an integer @param index from 0 @param runtime a row of its own for each
 */
export function generate(seed: number, index: number, runtime: Runtime = 'fake'): GeneratedObject {
  const shim = runtime === 'dockershim';
  const random = new Random(seedOf(seed, shim ? ~index : index));
  const made = pod(random);
  const scenario = object({
    name: `random-${shim ? 'shim-' : ''}${seed}-${index}`,
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
      runtime: shim ? runtime : random.maybe(5, () => 'fake'),
    }),
    steps: shim ? dockershimSteps(random, made) : steps(random, made),
  });
  return random.chance(4) ? withOddity(random, scenario) : scenario;
}

/** The same as one line of NDJSON, without its end. */
export function generateLine(seed: number, index: number, runtime: Runtime = 'fake'): string {
  return printJson(generate(seed, index, runtime));
}
