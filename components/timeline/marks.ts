import type { Replay, ScenarioStep, Sync } from '../../lib/engine/index.ts';
import { fileStem } from '../../lib/go-line.ts';
import { type Breakpoint, type Fold, type Stops, seenStep } from '../../lib/player/index.ts';

/** Something that the timeline marks. `low` is a call below the CRI: to docker, the network, a checkpoint, a file. */
export interface Mark {
  readonly kind: 'call' | 'event' | 'error' | 'low' | 'stop';
  /** Index in `Replay.steps`. */
  readonly step: number;
  readonly label: string;
}

/** Where a sync begins, and what the scenario did before it. */
export interface SyncMark {
  readonly number: number;
  /** Step indexes, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly before: readonly { readonly text: string; readonly bad: boolean }[];
}

const known: Readonly<Record<Fold, WeakMap<Replay, readonly Mark[]>>> = { none: new WeakMap(), docker: new WeakMap() };

/**
 * The marks of a replay but those on steps that a fold hides, in order of step; the second call is free. A call that failed
 * is an error and no call.
 */
export function marksOf(replay: Replay, fold: Fold = 'none'): readonly Mark[] {
  const have = known[fold].get(replay);
  if (have) return have;
  const made = replay.syncs
    .flatMap(marksOfSync)
    .filter(({ step }) => seenStep(replay, step, fold) === step)
    .toSorted((a, b) => a.step - b.step);
  known[fold].set(replay, made);
  return made;
}

function marksOfSync(sync: Sync): readonly Mark[] {
  const called = (kind: 'call' | 'low', step: number, name: string, error: string | undefined): Mark =>
    error === undefined ? { kind, step, label: name } : { kind: 'error', step, label: `${name}: ${error}` };
  return [
    ...sync.calls.map((call) => called('call', call.step, call.method, call.error)),
    ...(sync.lowCalls ?? []).map((call) => called('low', call.step, `${call.service} ${call.method}`, call.error)),
    ...sync.events.map(
      (event): Mark => ({ kind: 'event', step: event.step, label: `${event.reason} ${event.message}` }),
    ),
  ];
}

/** Where a reader's breakpoints stop the run. Starts of syncs are drawn anyway. */
export function stopMarks(stops: Stops): readonly Mark[] {
  return stops.byBreakpoint
    .flatMap(({ at, steps }) =>
      at.kind === 'sync' ? [] : steps.map((step): Mark => ({ kind: 'stop', step, label: nameOf(at) })),
    )
    .toSorted((a, b) => a.step - b.step);
}

function nameOf(at: Exclude<Breakpoint, { kind: 'sync' }>): string {
  switch (at.kind) {
    case 'line':
      return `${fileStem(at.file)}.go:${at.line}`;
    case 'call':
      return at.method;
    case 'event':
      return at.reason;
    case 'podActions':
      return 'podActions';
    default:
      return at satisfies never;
  }
}

/**
 * Where each sync begins that has a step. One without any, since SyncPod was not called, takes no room: it is named among
 * what happened before the next one.
 */
export function syncMarksOf(replay: Replay): readonly SyncMark[] {
  let before: SyncMark['before'] = [];
  return replay.syncs.flatMap((sync: Sync): readonly SyncMark[] => {
    before = [...before, ...sync.before.flatMap((happened) => happenedText(happened) ?? [])];
    const { number, first, last } = sync;
    if (last < first) {
      before = [...before, { text: `sync ${number} ✕`, bad: true }];
      return [];
    }
    const mark = { number, first, last, before };
    before = [];
    return [mark];
  });
}

/** A few characters for what happened, in the scenario's own words: the same in both languages. */
export function happenedText(step: ScenarioStep): { readonly text: string; readonly bad: boolean } | undefined {
  if ('sync' in step) return undefined;
  if ('advance' in step) return { text: `+${step.advance}`, bad: false };
  if ('exit' in step) return { text: `${step.exit.container} exit ${step.exit.code}`, bad: step.exit.code !== 0 };
  if ('containerState' in step)
    return { text: `${step.containerState.container} ${step.containerState.state}`, bad: false };
  if ('probe' in step) {
    return {
      text: `${step.probe.container} ${step.probe.probe} ${step.probe.result}`,
      bad: step.probe.result === 'failure',
    };
  }
  if ('sandbox' in step) {
    const { state, ip, network } = step.sandbox;
    return { text: state ?? network ?? `ip ${ip || '–'}`, bad: state === 'NOTREADY' || ip === '' };
  }
  if ('image' in step) {
    return { text: 'add' in step.image ? `+${step.image.add}` : `−${step.image.remove}`, bad: false };
  }
  if ('patch' in step) return { text: 'patch', bad: false };
  return { text: `${step.fault.call} ✕${step.fault.times}`, bad: true };
}
