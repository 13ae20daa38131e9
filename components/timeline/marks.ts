import type { Replay, ScenarioStep, Sync } from '../../lib/engine/index.ts';

/** Something that the timeline marks: a CRI call, an event, an error. */
export interface Mark {
  readonly kind: 'call' | 'event' | 'error';
  /** Index in `Replay.steps`. */
  readonly step: number;
  readonly label: string;
}

/** Where a sync begins, and what the scenario did before it. */
export interface SyncMark {
  readonly number: number;
  /** Step indexes, both inclusive; `last` is `first - 1` when the sync has no step. */
  readonly first: number;
  readonly last: number;
  readonly before: readonly { readonly text: string; readonly bad: boolean }[];
}

/** The marks of a replay, in order of step. A call that failed is an error and no call. */
export function marksOf(replay: Replay): readonly Mark[] {
  return replay.syncs.flatMap((sync) => [
    ...sync.calls.map(
      (call): Mark => ({
        kind: call.error === undefined ? 'call' : 'error',
        step: call.step,
        label: call.error === undefined ? call.method : `${call.method}: ${call.error}`,
      }),
    ),
    ...sync.events.map(
      (event): Mark => ({ kind: 'event', step: event.step, label: `${event.reason} ${event.message}` }),
    ),
  ]);
}

/** Where each sync begins. */
export function syncMarksOf(replay: Replay): readonly SyncMark[] {
  return replay.syncs.map((sync: Sync) => ({
    number: sync.number,
    first: sync.first,
    last: sync.last,
    before: sync.before.flatMap((happened) => {
      const found = happenedText(happened);
      return found ? [found] : [];
    }),
  }));
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
