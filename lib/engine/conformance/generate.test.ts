import { describe, expect, it } from 'vitest';
import { LOW_FAULT_CALLS } from '../scenario.ts';
import { FAULT_METHODS } from './forecast.ts';
import { generateLine } from './generate.ts';
import { Random, seedOf } from './random.ts';
import { runOf } from './replay-lines.ts';

const lines = Array.from({ length: 1500 }, (_, index) => generateLine(1, index));
const all = lines.join('\n');

it('gives the same scenario for the same seed and index, and another for every other', () => {
  expect(generateLine(1, 17)).toBe(lines[17]);
  expect(new Set(lines).size).toBe(lines.length);
  expect(generateLine(2, 17)).not.toBe(generateLine(1, 17).replace('random-1-', 'random-2-'));
});

it('is the same on every machine: its numbers are known ones', () => {
  const random = new Random(seedOf(1, 2));
  expect([seedOf(1, 2), random.int(1000), random.int(1000), random.between(5, 9)]).toMatchInlineSnapshot(`
    [
      3738734694,
      384,
      125,
      8,
    ]
  `);
});

it('makes 2 to 12 steps, 1 to 4 containers, up to 3 init containers and 2 ephemeral ones', () => {
  // A few have an oddity, which may be a list twice as long.
  const scenarios = lines.map((line) => JSON.parse(line)).filter(({ pod }) => Array.isArray(pod?.spec?.containers));
  const counts = (of: (scenario: (typeof scenarios)[number]) => number) =>
    [...new Set(scenarios.map(of))].sort((a, b) => a - b);
  expect(counts(({ steps }) => steps.length)).toEqual(expect.arrayContaining([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
  expect(counts(({ pod }) => pod.spec.containers.length)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
  expect(counts(({ pod }) => pod.spec.initContainers?.length ?? 0)).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  expect(counts(({ pod }) => pod.spec.ephemeralContainers?.length ?? 0)).toEqual(expect.arrayContaining([0, 1, 2]));
});

it('covers every step, every method that can fail, every policy and every kind of hook', () => {
  const wanted = [
    ...['sync', 'advance', 'exit', 'containerState', 'probe', 'sandbox', 'image', 'patch', 'fault'].map(
      (kind) => `{"${kind}":`,
    ),
    ...FAULT_METHODS.map((method) => `"call":"${method}"`),
    ...['Always', 'OnFailure', 'Never'].map((policy) => `"restartPolicy":"${policy}"`),
    ...['Always', 'IfNotPresent', 'Never'].map((policy) => `"imagePullPolicy":"${policy}"`),
    ...['"postStart"', '"preStop"', '"httpGet"', '"tcpSocket"', '"hostNetwork":true', '"EphemeralContainers":true'],
    ...['"privileged":true', '"seccompProfile"', '"sysctls"', '9007199254740993', '"terminationGracePeriodSeconds":0'],
    ...['@sha256:', 'Registry.Example', '"image":""'],
  ];
  expect(wanted.filter((text) => !all.includes(text))).toEqual([]);
});

describe('random scenarios of the second level', () => {
  const shim = Array.from({ length: 600 }, (_, index) => generateLine(1, index, 'dockershim'));

  it('are a row of their own, all under dockershim', () => {
    expect(generateLine(1, 17, 'dockershim')).toBe(shim[17]);
    expect(new Set(shim.map((line) => JSON.parse(line).node?.runtime))).toEqual(new Set(['dockershim']));
  });

  it('make every call below the CRI fail', () => {
    const methods = Object.entries(LOW_FAULT_CALLS).flatMap(([service, names]) =>
      names.map((one) => `${service}:${one}`),
    );
    expect(methods.filter((method) => !shim.some((line) => line.includes(`"${method}"`)))).toEqual([]);
  });

  it('are refused less than one time in ten', () => {
    const refused = shim.filter((line) => 'error' in runOf(line));
    expect(refused.length).toBeLessThan(60);
  });
});
