import type { Replay } from '../engine/index.ts';
import { podActionsOf } from './pod-actions.ts';
import { timelineOf } from './timeline.ts';

/** Where a reader wants a run to stop. */
export type Breakpoint =
  | { readonly kind: 'line'; readonly file: string; readonly line: number }
  /** A CRI call, by its method. */
  | { readonly kind: 'call'; readonly method: string }
  /** An event, by its reason. */
  | { readonly kind: 'event'; readonly reason: string }
  /** A step that changes podActions. */
  | { readonly kind: 'podActions' }
  /** The first step of a sync: built in, and on unless it is switched off. */
  | { readonly kind: 'sync' };

/** A breakpoint in a reader's list; one that is off stays in the list and stops nothing. */
export interface Listed {
  readonly at: Breakpoint;
  readonly on: boolean;
}

/** At most one of each breakpoint, in the order in which they were made. The built-in one stands in it only while it is off. */
export type Breakpoints = readonly Listed[];

/** A list is never longer: it must fit into an address. */
export const MOST_BREAKPOINTS = 40;

/** Whether two breakpoints are the same. */
export function sameBreakpoint(a: Breakpoint, b: Breakpoint): boolean {
  switch (a.kind) {
    case 'line':
      return b.kind === 'line' && a.file === b.file && a.line === b.line;
    case 'call':
      return b.kind === 'call' && a.method === b.method;
    case 'event':
      return b.kind === 'event' && a.reason === b.reason;
    case 'podActions':
    case 'sync':
      return b.kind === a.kind;
    default:
      return a satisfies never;
  }
}

/** How a breakpoint stands in a list: the built-in one is on where the list does not name it. */
export function listed(list: Breakpoints, at: Breakpoint): Listed | undefined {
  return list.find((one) => sameBreakpoint(one.at, at)) ?? (at.kind === 'sync' ? { at, on: true } : undefined);
}

/** Adds a breakpoint, or takes it away. A full list stays as it is. */
export function toggleBreakpoint(list: Breakpoints, at: Breakpoint): Breakpoints {
  if (at.kind === 'sync') return switchBreakpoint(list, at);
  if (listed(list, at)) return list.filter((one) => !sameBreakpoint(one.at, at));
  return list.length >= MOST_BREAKPOINTS ? list : [...list, { at, on: true }];
}

/** Switches a breakpoint of the list on or off; it stays in the list. */
export function switchBreakpoint(list: Breakpoints, at: Breakpoint): Breakpoints {
  const have = listed(list, at);
  if (!have) return list;
  if (at.kind === 'sync') {
    const others = list.filter((one) => one.at.kind !== 'sync');
    return have.on ? [...others, { at, on: false }] : others;
  }
  return list.map((one) => (sameBreakpoint(one.at, at) ? { at: one.at, on: !one.on } : one));
}

/** The steps of a replay that one breakpoint stops at, ascending. */
export function hitsOf(replay: Replay, at: Breakpoint): readonly number[] {
  switch (at.kind) {
    case 'line':
      return timelineOf(replay).visits.flatMap((files) => files.get(at.file)?.get(at.line) ?? []);
    case 'call':
      return distinct(
        replay.syncs.flatMap(({ calls }) => calls.flatMap((c) => (c.method === at.method ? [c.step] : []))),
      );
    case 'event':
      return distinct(
        replay.syncs.flatMap(({ events }) => events.flatMap((e) => (e.reason === at.reason ? [e.step] : []))),
      );
    case 'podActions':
      return podActionsChanges(replay);
    case 'sync':
      return replay.syncs.flatMap(({ first, last }) => (last >= first ? [first] : []));
    default:
      return at satisfies never;
  }
}

function distinct(steps: readonly number[]): readonly number[] {
  return [...new Set(steps)].sort((a, b) => a - b);
}

const changesOfPodActions = new WeakMap<Replay, readonly number[]>();

/** Steps after which podActions is not what it was before in the same sync. */
function podActionsChanges(replay: Replay): readonly number[] {
  const have = changesOfPodActions.get(replay);
  if (have) return have;
  let [sync, before] = [0, ''];
  const steps = timelineOf(replay).podActions.flatMap(({ step, value }) => {
    const number = replay.steps[step]?.sync ?? 0;
    const now = JSON.stringify(podActionsOf(value));
    const changed = number !== sync || now !== before;
    [sync, before] = [number, now];
    return changed ? [step] : [];
  });
  changesOfPodActions.set(replay, steps);
  return steps;
}

/** Everything that a run with these breakpoints stops at. */
export interface Stops {
  /** Step indexes, ascending. */
  readonly steps: readonly number[];
  /** The breakpoints that are on, with the steps that they hit; one that hits nothing is there too. */
  readonly byBreakpoint: readonly { readonly at: Breakpoint; readonly steps: readonly number[] }[];
}

const known = new WeakMap<Replay, WeakMap<Breakpoints, Stops>>();

/**
 * The stops of a list of breakpoints; asked again for the same list it is free. A list without any of the reader's own that
 * is on stops at each CRI call, so that "continue" is of use from the start.
 */
export function stopsOf(replay: Replay, list: Breakpoints): Stops {
  const ofReplay = known.get(replay) ?? new WeakMap<Breakpoints, Stops>();
  known.set(replay, ofReplay);
  const have = ofReplay.get(list);
  if (have) return have;
  const own = list.filter(({ at, on }) => on && at.kind !== 'sync').map(({ at }) => at);
  const all = listed(list, { kind: 'sync' })?.on ? [...own, { kind: 'sync' } as const] : own;
  const byBreakpoint = all.map((at) => ({ at, steps: hitsOf(replay, at) }));
  const steps = [...byBreakpoint.flatMap((one) => one.steps), ...(own.length === 0 ? timelineOf(replay).calls : [])];
  const made = { steps: distinct(steps), byBreakpoint };
  ofReplay.set(list, made);
  return made;
}

/** The breakpoints that step `index` hits. */
export function hitsAt(stops: Stops, index: number): readonly Breakpoint[] {
  return stops.byBreakpoint.filter(({ steps }) => steps.includes(index)).map(({ at }) => at);
}
