import type { Json, Replay, World } from '../engine/index.ts';
import { type Fold, hiddenBy } from './fold.ts';

const THING_KINDS = ['sandbox', 'container', 'image', 'dockerContainer', 'backOff'] as const;

export type ThingKind = (typeof THING_KINDS)[number];

/** Something on the node that a reader can point at. */
export interface Thing {
  readonly kind: ThingKind;
  /** The id of a sandbox or container, the reference of an image, the key of a back-off. */
  readonly key: string;
}

/** A thing in one word: `sandbox docker0`. */
export function thingName({ kind, key }: Thing): string {
  return `${kind} ${key}`;
}

/** The thing of that name; undefined where it names none. */
export function thingOf(name: string): Thing | undefined {
  const space = name.indexOf(' ');
  const kind = THING_KINDS.find((one) => one === name.slice(0, space));
  return kind && { kind, key: name.slice(space + 1) };
}

const known = new WeakMap<Replay, Map<string, readonly number[]>>();

/**
 * The steps that touched a thing, ascending: those that changed it, and those whose CRI call or call below names it. The
 * second time is free.
 */
export function stepsThatTouched(replay: Replay, thing: Thing): readonly number[] {
  const kept = known.get(replay) ?? new Map<string, readonly number[]>();
  known.set(replay, kept);
  const name = thingName(thing);
  const have = kept.get(name);
  if (have) return have;
  const steps = new Set<number>([...changing(replay, thing), ...naming(replay, thing)]);
  const made = [...steps].sort((a, b) => a - b);
  kept.set(name, made);
  return made;
}

/** As `stepsThatTouched`, while a layer is folded: what a folded step did is seen at the next step that is not. */
export function seenThatTouched(replay: Replay, thing: Thing, fold: Fold): readonly number[] {
  const hidden = hiddenBy(replay, fold);
  const steps = stepsThatTouched(replay, thing);
  if (!hidden) return steps;
  const seen = (index: number) => {
    let step = replay.steps[index];
    while (step && hidden(step)) step = replay.steps[step.index + 1];
    return step?.index ?? index;
  };
  return [...new Set(steps.map(seen))];
}

/** Steps after which the thing is another than before. What happens between two syncs is no step's doing. */
function changing(replay: Replay, thing: Thing): readonly number[] {
  const found = replay.worlds.map((world) => find(world, thing));
  return replay.syncs.flatMap((sync) => {
    let before = found[sync.world];
    return replay.steps.slice(sync.first, sync.last + 1).flatMap(({ world, index }) => {
      const now = found[world];
      const changed = now !== before;
      before = now;
      return changed ? [index] : [];
    });
  });
}

function find(world: World, { kind, key }: Thing): unknown {
  switch (kind) {
    case 'sandbox':
      return world.sandboxes.find(({ id }) => id === key);
    case 'container':
      return world.containers.find(({ id }) => id === key);
    case 'image':
      return world.images.includes(key);
    case 'dockerContainer':
      return world.docker?.containers.find(({ id }) => id === key);
    case 'backOff':
      return world.backOffs.find((timer) => timer.key === key);
    default:
      return kind satisfies never;
  }
}

/** Steps that made a call with the thing's key in its request. */
function naming(replay: Replay, { kind, key }: Thing): readonly number[] {
  const calls = (sync: Replay['syncs'][number]) =>
    kind === 'dockerContainer'
      ? (sync.lowCalls ?? [])
      : kind === 'image'
        ? [...sync.calls, ...(sync.lowCalls ?? [])]
        : sync.calls;
  return replay.syncs.flatMap((sync) =>
    calls(sync).flatMap(({ request, step }) => (names(request, key) ? [step] : [])),
  );
}

function names(value: Json, key: string): boolean {
  if (typeof value === 'string') return value === key || value === `container:${key}`;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner: Json) => names(inner, key));
}
