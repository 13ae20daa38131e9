import type { Replay, RunEvent } from '../engine/index.ts';

/** Events of a pod that are alike, as one row of `kubectl describe`. */
export interface EventRow {
  readonly type: RunEvent['type'];
  readonly reason: string;
  readonly message: string;
  /** `spec.containers{app}`; empty for an event of the pod itself. */
  readonly fieldPath: string;
  readonly count: number;
  /** Nanoseconds since the newest and since the first of them. */
  readonly age: bigint;
  readonly over: bigint;
  /** The step that recorded the newest. */
  readonly step: number;
  readonly stepId: string;
  /** Whether the step on screen recorded one. */
  readonly now: boolean;
}

/**
 * The events recorded by step `index` in the whole replay, newest first. Events that kubelet's recorder counts as one are
 * one row: same type, reason, message and part of the pod (getEventKey in client-go's events_cache.go).
 */
export function eventRows(replay: Replay, index: number): readonly EventRow[] {
  const rows = rowsUntil(replay, index);
  return rows.some(({ step }) => step === index) ? rows.map((row) => ({ ...row, now: row.step === index })) : rows;
}

interface Made {
  /** How many events they count, and the clock that their ages are of. */
  readonly count: number;
  readonly now: bigint;
  readonly rows: readonly EventRow[];
}

const made = new WeakMap<Replay, Made>();

/** The rows of all events until a step: the list made last, where no event has come and the clock has not moved. */
function rowsUntil(replay: Replay, index: number): readonly EventRow[] {
  const now = timeAt(replay, index);
  const events = eventsOf(replay).filter(({ step }) => step <= index);
  const have = made.get(replay);
  if (have?.count === events.length && have.now === now) return have.rows;
  const rows = new Map<string, EventRow>();
  for (const { type, reason, message, fieldPath, step } of events) {
    const key = JSON.stringify([type, reason, message, fieldPath]);
    const age = now - timeAt(replay, step);
    const before = rows.get(key);
    rows.delete(key);
    rows.set(key, {
      type,
      reason,
      message,
      fieldPath,
      count: (before?.count ?? 0) + 1,
      age,
      over: before?.over ?? age,
      step,
      stepId: replay.steps[step]?.id ?? '',
      now: false,
    });
  }
  const list = [...rows.values()].reverse();
  made.set(replay, { count: events.length, now, rows: list });
  return list;
}

function eventsOf({ syncs }: Replay): Replay['syncs'][number]['events'] {
  return syncs.flatMap(({ events }) => events);
}

/** The node's clock after a step. */
function timeAt(replay: Replay, step: number): bigint {
  return replay.worlds[replay.steps[step]?.world ?? 0]?.now ?? 0n;
}
