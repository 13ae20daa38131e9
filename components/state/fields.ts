import type { StepWords } from '../../lib/dictionary/index.ts';
import type { RunPodActions } from '../../lib/engine/index.ts';

/** The fields of podActions in Go's order, by the names that Go gives them; each has a word of help, `act…`. */
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

export type FieldName = (typeof FIELDS)[number][1];

/** What a field means, in our words. */
export function fieldHelp(name: FieldName, words: StepWords): string {
  return words[`act${name}`];
}

/** A field's value as Go readers would write it, an item of a list or map on each line. Indexes carry the container's name. */
export function fieldLines(value: RunPodActions[keyof RunPodActions], names: readonly string[]): readonly string[] {
  if (value === null) return ['nil'];
  if (typeof value === 'string') return [JSON.stringify(value)];
  if (typeof value !== 'object') return [String(value)];
  if (isIndexes(value))
    return lines(
      '[]',
      value.map((i) => (names[i] === undefined ? String(i) : `${i}: ${names[i]}`)),
    );
  return lines(
    '{}',
    Object.entries(value).map(([id, { name, message }]) => `${id} (${name})${message === '' ? '' : `: ${message}`}`),
  );
}

function lines(empty: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [empty] : items;
}

function isIndexes(value: object): value is readonly number[] {
  return Array.isArray(value);
}
