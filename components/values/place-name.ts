import type { Place } from '../../lib/player/index.ts';

/** `changes.killPod`, `podIPs[0]`: a place as a Go reader would write it. */
export function placeName({ name, path }: Pick<Place, 'name' | 'path'>): string {
  return path.reduce((text, key) => {
    if (/^\d+$/.test(key)) return `${text}[${key}]`;
    return /^\w+$/.test(key) ? `${text}.${key}` : `${text}[${JSON.stringify(key)}]`;
  }, name);
}

/** The last part of a function's name, as `functionOf` gives it: `SyncPod`, `SyncPod › start`. */
export function funcName(func: string): string {
  const [, name = func, literal] = func.split('#');
  const short = name.slice(name.lastIndexOf('.') + 1);
  return literal === undefined ? short : `${short} › ${literal}`;
}

/** Whether two places are one. */
export function samePlace(a: Place, b: Place): boolean {
  return (
    a.func === b.func &&
    a.name === b.name &&
    a.path.length === b.path.length &&
    a.path.every((key, i) => key === b.path[i])
  );
}
