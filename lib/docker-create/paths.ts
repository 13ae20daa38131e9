import type { Json } from '../engine/index.ts';
import { isObject, isZero, under } from './json.ts';

/** A field with what it holds; undefined where it is not there. */
export interface Field {
  /** As people write it: `spec.containers[0].image`. */
  readonly path: string;
  readonly value: Json | undefined;
}

/** A key between dots, or anything between brackets. */
const SEGMENT = /([^.[\]]+)|\[([^\]]*)\]/g;

/** A field by its path, as `Option.cri` spells it. */
export function fieldAt(root: Json, path: string): Field {
  const keys = keysOf(path);
  return { path: shownPath(keys), value: under(root, ...keys) };
}

/**
 * The pod's fields for one path of `Option.pod`. `containers[]` is found by the container's name among init, regular and
 * ephemeral ones; `[*]` gives every entry of the list that has something there, or the path as it stands when none has.
 */
export function podFields(pod: Json, path: string, container: string): readonly Field[] {
  const named = path.replaceAll('{name}', container);
  if (named.startsWith('containers[]')) {
    const place = placeOf(pod, container);
    return place ? [fieldAt(pod, named.replace('containers[]', place))] : [];
  }
  const [before, after] = named.split('[*]');
  if (before === undefined || after === undefined) return [fieldAt(pod, named)];
  const list = under(pod, ...keysOf(before));
  const fields = (Array.isArray(list) ? list : []).map((_, i) => fieldAt(pod, `${before}[${i}]${after}`));
  const there = fields.filter((field) => !isZero(field.value));
  return there.length > 0 ? there : [{ path: named, value: undefined }];
}

/** `spec.initContainers[0]` for the container of that name. */
function placeOf(pod: Json, name: string): string | undefined {
  for (const list of ['initContainers', 'containers', 'ephemeralContainers']) {
    const all = under(pod, 'spec', list);
    const i = Array.isArray(all) ? all.findIndex((one: Json) => isObject(one) && one.name === name) : -1;
    if (i !== -1) return `spec.${list}[${i}]`;
  }
  return undefined;
}

function keysOf(path: string): readonly string[] {
  return [...path.matchAll(SEGMENT)].map(([, plain, bracket]) => plain ?? bracket ?? '');
}

function shownPath(keys: readonly string[]): string {
  return keys.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    if (/^\w+$/.test(key)) return path === '' ? key : `${path}.${key}`;
    return `${path}["${key}"]`;
  }, '');
}
