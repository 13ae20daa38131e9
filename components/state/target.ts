import type { Json } from '../../lib/engine/index.ts';

/** Where the requests of the CRI name what they are about, the most telling first. */
const PLACES = [
  ['config', 'metadata', 'name'],
  ['containerId'],
  ['podSandboxId'],
  ['image', 'image'],
  ['filter', 'id'],
] as const;

/** What a CRI request is about, in a word or two: a container's or sandbox's name or id, an image. Empty where it names nothing. */
export function targetOf(request: Json): string {
  for (const place of PLACES) {
    const found = at(request, place);
    if (typeof found === 'string' && found !== '') return `${found}${attemptOf(request)}`;
  }
  return '';
}

function attemptOf(request: Json): string {
  const attempt = at(request, ['config', 'metadata', 'attempt']);
  return typeof attempt === 'number' || typeof attempt === 'string' ? ` #${attempt}` : '';
}

function at(value: Json, place: readonly string[]): Json | undefined {
  return place.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
