import type { RunPodActions } from '../../lib/engine/index.ts';

/** The fields of podActions in Go's order, by the names that Go gives them. */
export const FIELDS = [
  ['killPod', 'KillPod'],
  ['createSandbox', 'CreateSandbox'],
  ['sandboxID', 'SandboxID'],
  ['attempt', 'Attempt'],
  ['nextInitContainerToStart', 'NextInitContainerToStart'],
  ['containersToStart', 'ContainersToStart'],
  ['containersToKill', 'ContainersToKill'],
  ['ephemeralContainersToStart', 'EphemeralContainersToStart'],
] as const satisfies readonly (readonly [keyof RunPodActions, string])[];

/** A field's value as Go readers would write it. Indexes of containers carry the container's name. */
export function fieldText(value: RunPodActions[keyof RunPodActions], names: readonly string[]): string {
  if (value === null) return 'nil';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  if (isIndexes(value)) return `[${value.map((i) => (names[i] === undefined ? i : `${i}: ${names[i]}`)).join(', ')}]`;
  const kills = Object.entries(value).map(([id, kill]) => `${id}: ${kill.name}`);
  return `{${kills.join(', ')}}`;
}

function isIndexes(value: object): value is readonly number[] {
  return Array.isArray(value);
}
