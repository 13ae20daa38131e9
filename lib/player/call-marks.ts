import type { Replay } from '../engine/index.ts';

/** A call that a line made to what is no Go code here: over the CRI, or below it to Docker, CNI, checkpoints and files. */
export interface CallMark {
  /** Index in `Replay.steps`. */
  readonly step: number;
  readonly stepId: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: 'cri' | 'low';
  /** `RunPodSandbox`, `docker CreateContainer`. */
  readonly name: string;
  /** Only where the call failed; may be empty. */
  readonly error: string | undefined;
}

const known = new WeakMap<Replay, ReadonlyMap<number, readonly CallMark[]>>();

/** The calls that each frame's own lines made, ascending by step; frames that made none are left out. */
export function callMarksOf(replay: Replay): ReadonlyMap<number, readonly CallMark[]> {
  const have = known.get(replay);
  if (have) return have;
  const made = Map.groupBy(build(replay), ({ step }) => replay.steps[step]?.frame ?? -1);
  known.set(replay, made);
  return made;
}

function build(replay: Replay): readonly CallMark[] {
  const marks = replay.syncs.flatMap((sync) => [
    ...sync.calls.map((call) => ({ ...call, kind: 'cri' as const, name: call.method })),
    ...(sync.lowCalls ?? []).map((call) => ({ ...call, kind: 'low' as const, name: `${call.service} ${call.method}` })),
  ]);
  return marks
    .map(({ step, kind, name, error }): CallMark => {
      const at = replay.steps[step];
      return { step, stepId: at?.id ?? '', line: at?.at.line ?? 0, kind, name, error };
    })
    .sort((a, b) => a.step - b.step);
}
