import type { Locals, RunPodActions } from '../engine/index.ts';

const known = new WeakMap<Locals, RunPodActions>();

/** podActions as the port holds it while it works them out, in the form of the wire; the same object for the same value. */
export function podActionsOf(value: Locals): RunPodActions {
  const have = known.get(value);
  if (have) return have;
  const made = onTheWire(value);
  known.set(value, made);
  return made;
}

function onTheWire(value: Locals): RunPodActions {
  return {
    killPod: value.killPod === true,
    createSandbox: value.createSandbox === true,
    sandboxID: typeof value.sandboxID === 'string' ? value.sandboxID : '',
    attempt: typeof value.attempt === 'number' ? value.attempt : 0,
    nextInitContainerToStart: nameOf(value.nextInitContainerToStart),
    containersToStart: numbers(value.containersToStart),
    containersToKill: Object.fromEntries(entries(value.containersToKill).map(([id, info]) => [id, killInfo(info)])),
    ephemeralContainersToStart: numbers(value.ephemeralContainersToStart),
  };
}

function nameOf(container: unknown): string | null {
  return isRecord(container) && typeof container.name === 'string' ? container.name : null;
}

function numbers(list: unknown): readonly number[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'number') : [];
}

/** Container ids print as `docker://container-0` in Go; the wire has the bare id. */
function entries(map: unknown): readonly (readonly [string, unknown])[] {
  if (map instanceof Map) return [...map].map(([key, info]) => [bareId(key), info] as const);
  return isRecord(map) ? Object.entries(map).map(([key, info]) => [bareId(key), info] as const) : [];
}

function bareId(key: unknown): string {
  if (isRecord(key)) return typeof key.id === 'string' ? key.id : typeof key.iD === 'string' ? key.iD : '';
  const text = String(key);
  return text.slice(text.lastIndexOf('/') + 1);
}

function killInfo(info: unknown): { readonly name: string; readonly message: string } {
  if (!isRecord(info)) return { name: '', message: '' };
  return {
    name: typeof info.name === 'string' ? info.name : '',
    message: typeof info.message === 'string' ? info.message : '',
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
