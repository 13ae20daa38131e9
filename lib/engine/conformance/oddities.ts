import { type GeneratedJson, type GeneratedObject, isObject } from './generated-json.ts';
import type { Random } from './random.ts';

/**
 * The scenario with one value somewhere in its pod or its steps replaced by nothing, by an empty one, or by one of
 * another size or kind: what a person may write by mistake. Most stay legal; some are errors, and then must be to both.
 */
export function withOddity(random: Random, scenario: GeneratedObject): GeneratedObject {
  const places = [
    ...placesOf(scenario.pod, ['pod']),
    ...(random.chance(30) ? placesOf(scenario.steps, ['steps']) : []),
  ];
  const place = places[random.int(places.length)] ?? ['pod'];
  return toObject(changed(scenario, place, (value) => oddValue(random, value)));
}

type Place = readonly (string | number)[];

/** The place of every value below `value`, itself left out. */
function placesOf(value: GeneratedJson | undefined, at: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner: readonly (readonly [string | number, GeneratedJson])[] = Array.isArray(value)
    ? value.map((item: GeneratedJson, i) => [i, item])
    : Object.entries(value);
  return inner.flatMap(([key, item]) => [[...at, key], ...placesOf(item, [...at, key])]);
}

function changed(
  value: GeneratedJson,
  [key, ...rest]: Place,
  change: (value: GeneratedJson) => GeneratedJson,
): GeneratedJson {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: GeneratedJson, i) => (i === key ? changed(item, rest, change) : item));
  }
  const object = toObject(value);
  return { ...object, [key]: changed(object[key] ?? null, rest, change) };
}

function toObject(value: GeneratedJson): GeneratedObject {
  return isObject(value) ? value : {};
}

function oddValue(random: Random, value: GeneratedJson): GeneratedJson {
  if (random.chance(25)) return null;
  switch (typeof value) {
    case 'string':
      return random.pick<GeneratedJson>(['', `${value}x`, ' ', value.toUpperCase(), 'x'.repeat(300), 7]);
    case 'number':
    case 'bigint':
      return random.pick<GeneratedJson>([0, -1, 2147483647, 4294967296, 1, '1', 0.5]);
    case 'boolean':
      return random.pick<GeneratedJson>([!value, 'true', 1]);
    default:
      if (Array.isArray(value))
        return random.pick<GeneratedJson>([[], [...value, ...value], {}, [null], value.slice(1)]);
      return random.pick<GeneratedJson>([{}, [], { ...toObject(value), unknown: 1 }, '']);
  }
}
