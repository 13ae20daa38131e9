import type { Json, LowCall, Replay, Sync } from '../engine/index.ts';

/** A CRI call of a sync, with what it called in turn. Made once a replay: a step only says where in it the reader is. */
export interface CallSeen {
  /** Index of the step whose line makes it, and of the last one before kubelet goes on; both inclusive. */
  readonly step: number;
  readonly last: number;
  readonly stepId: string;
  readonly lastId: string;
  readonly method: string;
  readonly request: Json;
  /** Undefined where it failed. */
  readonly answer: Json | undefined;
  readonly error: string | undefined;
  readonly low: readonly LowCallSeen[];
}

/** A call that dockershim makes for a CRI call. */
export interface LowCallSeen {
  readonly step: number;
  readonly stepId: string;
  readonly service: LowCall['service'];
  readonly method: string;
  readonly request: Json;
  readonly error: string | undefined;
}

const known = new WeakMap<Sync, readonly CallSeen[]>();

/** The CRI calls of a sync in their order; asked again it is free. */
export function callsOf(replay: Replay, sync: Sync): readonly CallSeen[] {
  const have = known.get(sync);
  if (have) return have;
  const made = build(replay, sync);
  known.set(sync, made);
  return made;
}

function build({ steps }: Replay, sync: Sync): readonly CallSeen[] {
  const low = Map.groupBy(sync.lowCalls ?? [], ({ call }) => call);
  return sync.calls.map(({ step, method, request, answer, error }, i): CallSeen => {
    const made = steps[step];
    const last = (made?.kind === 'call' ? made.partner : undefined) ?? step;
    return {
      step,
      last,
      stepId: made?.id ?? '',
      lastId: steps[last]?.id ?? '',
      method,
      request,
      answer,
      error,
      low: (low.get(i) ?? []).map(({ call, step: at, ...one }) => ({
        step: at,
        stepId: steps[at]?.id ?? '',
        service: one.service,
        method: one.method,
        request: one.request,
        error: one.error,
      })),
    };
  });
}

/** Where a call is, seen from a step: `now` from the line that makes it until it has come back. */
export type CallWhen = 'made' | 'now' | 'later';

/** Seen from step `index`. */
export function callWhen(call: { readonly step: number; readonly last?: number }, index: number): CallWhen {
  if (index < call.step) return 'later';
  return index <= (call.last ?? call.step) ? 'now' : 'made';
}
