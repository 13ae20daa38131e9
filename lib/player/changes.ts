import type { Container, DockerContainer, DockerWorld, Sandbox, World } from '../engine/index.ts';

/** One thing that a step changed on the node. `before` is undefined for what is new, `now` for what is gone. */
export type Change =
  | { readonly kind: 'clock'; readonly before: bigint; readonly now: bigint }
  | {
      readonly kind: 'sandbox';
      readonly id: string;
      readonly before: Sandbox | undefined;
      readonly now: Sandbox | undefined;
    }
  | {
      readonly kind: 'container';
      readonly id: string;
      readonly before: Container | undefined;
      readonly now: Container | undefined;
    }
  | { readonly kind: 'image'; readonly image: string; readonly there: boolean }
  | { readonly kind: 'backOff'; readonly key: string }
  | DockerChange;

/** One thing that a step changed under the CRI. */
export type DockerChange =
  | {
      readonly kind: 'dockerContainer';
      readonly id: string;
      readonly before: DockerContainer | undefined;
      readonly now: DockerContainer | undefined;
    }
  | {
      /** A CNI address by sandbox id, a checkpoint by key, a link to a log or a rewritten file by path. */
      readonly kind: (typeof DOCKER_MAPS)[number][0];
      readonly key: string;
      readonly before: string | undefined;
      readonly now: string | undefined;
    };

const DOCKER_MAPS = [
  ['address', 'addresses'],
  ['checkpoint', 'checkpoints'],
  ['link', 'links'],
  ['file', 'files'],
] as const satisfies readonly (readonly [string, keyof DockerWorld])[];

/** Whether a change lies under the CRI, in the layer that a reader may fold away. */
export function isUnderCri(change: Change): change is DockerChange {
  return change.kind === 'dockerContainer' || DOCKER_MAPS.some(([kind]) => kind === change.kind);
}

const NONE: readonly Change[] = [];

/** What differs between two worlds. Worlds share what did not change, so references are compared. */
export function changesBetween(before: World, now: World): readonly Change[] {
  if (before === now) return NONE;
  const changes: Change[] = [];
  if (before.now !== now.now) changes.push({ kind: 'clock', before: before.now, now: now.now });
  if (before.sandboxes !== now.sandboxes) {
    for (const [id, a, b] of pairs(before.sandboxes, now.sandboxes))
      changes.push({ kind: 'sandbox', id, before: a, now: b });
  }
  if (before.containers !== now.containers) {
    for (const [id, a, b] of pairs(before.containers, now.containers))
      changes.push({ kind: 'container', id, before: a, now: b });
  }
  if (before.images !== now.images) {
    for (const image of now.images)
      if (!before.images.includes(image)) changes.push({ kind: 'image', image, there: true });
    for (const image of before.images)
      if (!now.images.includes(image)) changes.push({ kind: 'image', image, there: false });
  }
  if (before.backOffs !== now.backOffs) {
    for (const timer of now.backOffs) {
      const old = before.backOffs.find((other) => other.kind === timer.kind && other.key === timer.key);
      if (old !== timer) changes.push({ kind: 'backOff', key: timer.key });
    }
  }
  if (before.docker !== now.docker) changes.push(...dockerChanges(before.docker, now.docker));
  return changes;
}

function dockerChanges(before: DockerWorld | undefined, now: DockerWorld | undefined): readonly DockerChange[] {
  const changes: DockerChange[] = [];
  if (before?.containers !== now?.containers) {
    for (const [id, a, b] of pairs(before?.containers ?? [], now?.containers ?? []))
      changes.push({ kind: 'dockerContainer', id, before: a, now: b });
  }
  for (const [kind, field] of DOCKER_MAPS) {
    const [old, next] = [before?.[field] ?? {}, now?.[field] ?? {}];
    if (old === next) continue;
    for (const key of new Set([...Object.keys(next), ...Object.keys(old)]))
      if (old[key] !== next[key]) changes.push({ kind, key, before: old[key], now: next[key] });
  }
  return changes;
}

function pairs<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): [string, T | undefined, T | undefined][] {
  const old = new Map(before.map((item) => [item.id, item]));
  const out: [string, T | undefined, T | undefined][] = [];
  for (const item of now) {
    const was = old.get(item.id);
    old.delete(item.id);
    if (was !== item) out.push([item.id, was, item]);
  }
  for (const [id, item] of old) out.push([id, item, undefined]);
  return out;
}
