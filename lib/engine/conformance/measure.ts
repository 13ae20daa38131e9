import type { Run } from '../run.ts';
import type { ConformanceCase, KnownFailure, Provenance } from './cases.ts';
import { checkCase, isEqual, type RecordedRun, type RecordedSync, type Verdict, verdictText } from './check-case.ts';
import type { Stage } from './compare.ts';
import type { FramesOfFile } from './go-frames.ts';
import { type Totals, totalsOf } from './totals.ts';

/** What came out of comparing the engine with every recorded run of the real kubelet. */
export interface Measured {
  /** What made the recorded runs; each combination once, so one when all were recorded together. */
  readonly provenance: readonly Provenance[];
  /** By name. */
  readonly cases: readonly MeasuredCase[];
  /** Syncs that the real kubelet ran. */
  readonly syncs: number;
  readonly stages: readonly StageCount[];
  /** Undefined where the Go source is not here: then lines cannot be laid over its blocks. */
  readonly lines: LinesMeasured | undefined;
  readonly known: readonly KnownFailure[];
}

export interface MeasuredCase {
  readonly name: string;
  /** The scenario, from the project's root. */
  readonly file: string;
  /** Both refuse it: it is there to be refused. */
  readonly refused: boolean;
  readonly equal: boolean;
  /** The first thing that differs, for people; empty if nothing does. */
  readonly text: string;
}

/** One stage of a sync, over all syncs. What GetPodStatus failed with belongs to `podStatus`. */
export interface StageCount {
  readonly stage: MeasuredStage;
  /** Syncs in which the real kubelet got to this stage. */
  readonly syncs: number;
  readonly equal: number;
  /** Calls, events or results in it; undefined where a stage is one thing. */
  readonly things: number | undefined;
}

export type MeasuredStage = Exclude<Stage, 'statusError'>;

export interface LinesMeasured extends Pick<Totals, 'lines' | 'outside' | 'late'> {
  readonly functions: readonly FunctionRecall[];
}

/** Of the blocks of a function that ran, counted once a sync, how many the engine's lines visit. */
export interface FunctionRecall {
  readonly file: string;
  readonly name: string;
  /** Its lines, 1-based and inclusive; undefined where the outline has no such function. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  readonly ran: number;
  readonly seen: number;
}

const STAGES: readonly { readonly stage: MeasuredStage; things?: (sync: RecordedSync) => number | undefined }[] = [
  { stage: 'podStatus' },
  { stage: 'podActions' },
  { stage: 'calls', things: (sync) => sync.calls.length },
  { stage: 'lowCalls', things: (sync) => sync.lowCalls?.length },
  { stage: 'events', things: (sync) => sync.events.length },
  { stage: 'result', things: (sync) => sync.result?.syncResults.length },
];

interface Judged {
  readonly one: ConformanceCase;
  readonly recorded: RecordedRun;
  readonly verdict: Verdict;
}

/** Compares all cases. One without a recorded run counts as different. `run` replays a scenario on the engine. */
export function measure(
  cases: readonly ConformanceCase[],
  known: readonly KnownFailure[],
  run: (line: string) => Run,
  frames: FramesOfFile | undefined,
): Measured {
  const judged = cases.flatMap((one): readonly Judged[] =>
    one.recorded ? [{ one, recorded: one.recorded, verdict: checkCase(one.recorded, run(one.line), frames) }] : [],
  );
  const verdicts = new Map(judged.map(({ one, verdict }) => [one.name, verdict]));
  return {
    provenance: distinct(cases.flatMap(({ provenance }) => provenance ?? [])),
    cases: cases.map((one) => measuredCase(one, verdicts.get(one.name))),
    syncs: judged.reduce((sum, { recorded }) => sum + syncsOf(recorded).length, 0),
    stages: STAGES.map(({ stage, things }) => countStage(stage, things, judged)),
    lines: frames && linesMeasured(totalsOf([...verdicts.values()]), frames),
    known,
  };
}

function measuredCase({ name, file, recorded }: ConformanceCase, verdict: Verdict | undefined): MeasuredCase {
  const refused = recorded !== undefined && 'error' in recorded;
  if (!verdict) return { name, file, refused, equal: false, text: 'nothing is recorded' };
  return { name, file, refused, equal: isEqual(verdict), text: verdictText(verdict) };
}

function syncsOf(recorded: RecordedRun): readonly RecordedSync[] {
  return 'error' in recorded ? [] : recorded.syncs;
}

function countStage(
  stage: MeasuredStage,
  things: ((sync: RecordedSync) => number | undefined) | undefined,
  judged: readonly Judged[],
): StageCount {
  let syncs = 0;
  let equal = 0;
  let sum = 0;
  for (const { recorded, verdict } of judged) {
    const different = new Set(
      verdict.differences.flatMap((one) => (measuredStage(one.stage) === stage ? [one.sync] : [])),
    );
    for (const [i, sync] of syncsOf(recorded).entries()) {
      if (!reaches(sync, stage)) continue;
      syncs++;
      sum += things?.(sync) ?? 0;
      // Runs that differ as wholes have no syncs to lay side by side.
      if (verdict.wrong === '' && !different.has(i)) equal++;
    }
  }
  return { stage, syncs, equal, things: things && sum };
}

function measuredStage(stage: Stage): MeasuredStage {
  return stage === 'statusError' ? 'podStatus' : stage;
}

/** Without a pod status SyncPod is not called; the fake CRI of the first level makes no calls below it. */
function reaches(sync: RecordedSync, stage: MeasuredStage): boolean {
  if (stage === 'podStatus') return true;
  return sync.podStatus !== null && (stage !== 'lowCalls' || sync.lowCalls !== undefined);
}

function linesMeasured({ lines, outside, late, recall }: Totals, frames: FramesOfFile): LinesMeasured {
  const functions = recall.map(({ name: place, ran, seen }): FunctionRecall => {
    const [file = '', name = ''] = place.split(' ');
    return { file, name, lines: frames(file).linesOf(name), ran, seen };
  });
  return { lines, outside, late, functions };
}

function distinct(all: readonly Provenance[]): readonly Provenance[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
