import type { Json } from '../engine/index.ts';

/** Where the requests of the CRI name what they are about, the most telling first. */
const CRI_PLACES = [
  ['config', 'metadata', 'name'],
  ['containerId'],
  ['podSandboxId'],
  ['image', 'image'],
  ['filter', 'id'],
] as const;

/** The same for what dockershim calls. */
const LOW_PLACES = [['id'], ['config', 'Image'], ['imageRef'], ['image'], ['podSandboxID'], ['key']] as const;

/** Where a file is named: its last part says enough. */
const FILE_PLACES = [['newname'], ['path']] as const;

/** Where the answers of the CRI hold what kubelet wants to know. */
const ANSWER_PLACES = [
  ['podSandboxId'],
  ['containerId'],
  ['imageRef'],
  ['status', 'state'],
  ['status', 'network', 'ip'],
  ['image', 'repoTags', '0'],
  ['image', 'id'],
] as const;

/** What a CRI request is about, in a word or two: a container's or sandbox's name or id, an image. Empty where it names nothing. */
export function targetOf(request: Json): string {
  const found = firstOf(request, CRI_PLACES);
  return found === '' ? '' : `${found}${attemptOf(request)}`;
}

/** What a call below the CRI is about. */
export function lowTargetOf(request: Json): string {
  const file = firstOf(request, FILE_PLACES);
  return file === '' ? firstOf(request, LOW_PLACES) : file.slice(file.lastIndexOf('/') + 1);
}

/** The heart of a CRI answer; `{}` where it says only that the call worked. */
export function answerTextOf(answer: Json): string {
  return firstOf(answer, ANSWER_PLACES) || (isEmpty(answer) ? '{}' : '{…}');
}

/** Whether a message says nothing. */
export function isEmpty(message: Json): boolean {
  return message === null || (typeof message === 'object' && Object.keys(message).length === 0);
}

function firstOf(message: Json, places: readonly (readonly string[])[]): string {
  for (const place of places) {
    const found = at(message, place);
    if (typeof found === 'string' && found !== '') return found;
  }
  return '';
}

function attemptOf(request: Json): string {
  const attempt = at(request, ['config', 'metadata', 'attempt']);
  return typeof attempt === 'number' || typeof attempt === 'string' ? ` #${attempt}` : '';
}

function at(value: Json, place: readonly string[]): Json | undefined {
  return place.reduce<Json | undefined>((inner, key) => (isTree(inner) ? inner[key] : undefined), value);
}

/** Objects and lists: a list's items go by their numbers. */
function isTree(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}
