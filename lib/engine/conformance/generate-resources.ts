import { type GeneratedJson, type GeneratedObject, object } from './generated-json.ts';
import type { Random } from './random.ts';

/** A quantity of CPU: every form that Go reads, a bare number too. */
const CPUS: readonly [GeneratedJson, ...GeneratedJson[]] = [
  '100m',
  '1',
  '0.5',
  '1500m',
  2,
  0.25,
  '10m',
  '1m',
  '1u',
  '0',
  '1k',
  '.5',
  '+1',
  '100e-3',
  '2.50',
];
const MEMORIES: readonly [GeneratedJson, ...GeneratedJson[]] = [
  '128Mi',
  '1Gi',
  '0.5Gi',
  '1e9',
  '64M',
  1048576,
  '1.5Gi',
  '100k',
  '4Mi',
  '8Gi',
  '0',
  '123456789',
  '512Ki',
  '0.1Mi',
  '2.50G',
];

/** Quantities at the edges: rounding, overflow, every suffix, signs. */
const ODD: readonly [GeneratedJson, ...GeneratedJson[]] = [
  '1e-3',
  '0.001Ki',
  '1E',
  '1Ei',
  '1P',
  '3Ti',
  '9223372036854775807',
  '9223372036854775808',
  '1e20',
  '-1',
  '-0.5',
  '00.5',
  '1.',
  '0.0000000001',
  '1n',
  '1500u',
  '12345678901234567890m',
  '0.1',
  '1.1Gi',
  '1E3',
  '5e-1',
];

function quantity(random: Random, usual: readonly [GeneratedJson, ...GeneratedJson[]]): GeneratedJson {
  return random.chance(12) ? random.pick(ODD) : random.pick(usual);
}

/** Requests, limits or both; equal ones in a third of the cases, so that Guaranteed pods come up. */
export function resources(random: Random): GeneratedObject {
  const list = (percent: number) =>
    object({
      cpu: random.maybe(percent, () => quantity(random, CPUS)),
      memory: random.maybe(percent, () => quantity(random, MEMORIES)),
      'ephemeral-storage': random.maybe(6, () => '1Gi'),
      'hugepages-2Mi': random.maybe(4, () => random.pick(['4Mi', '2Mi'])),
      'hugepages-0': random.maybe(1, () => 1),
      'hugepages-1500': random.maybe(1, () => 1),
      'hugepages-none': random.maybe(1, () => 1),
      'example.com/device': random.maybe(4, () => 1),
    });
  if (random.chance(35)) {
    const both = object({ cpu: quantity(random, CPUS), memory: quantity(random, MEMORIES) });
    return random.chance(50) ? { limits: both } : { limits: both, requests: both };
  }
  return object({ requests: random.maybe(70, () => list(75)), limits: random.maybe(60, () => list(65)) });
}
