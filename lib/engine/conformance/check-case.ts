import type { Run, RunSync } from '../run.ts';
import { compareRuns, type Difference } from './compare.ts';
import type { FramesOfFile } from './go-frames.ts';
import { type Block, type Line, type Visits, visit } from './visits.ts';

/** A run of the real kubelet: no lines, but the blocks that ran. */
export type RecordedRun =
  | { readonly name: string; readonly error: string }
  | { readonly name: string; readonly syncs: readonly RecordedSync[] };

export interface RecordedSync extends Omit<RunSync, 'steps'> {
  readonly blocks?: readonly Block[];
  readonly asyncBlocks?: readonly Block[];
}

/** What came out of laying the engine's run beside kubelet's. */
export interface Verdict {
  readonly differences: readonly Difference[];
  /** What is wrong with the runs as wholes; empty if nothing is. */
  readonly wrong: string;
  /** One a sync in which SyncPod ran. */
  readonly visits: readonly Visits[];
}

/** Without `frames`, which takes the Go source, lines are not compared. */
export function checkCase(recorded: RecordedRun, run: Run, frames: FramesOfFile | undefined): Verdict {
  const compared = compareRuns(recorded, run);
  const whole = typeof compared === 'string';
  return {
    wrong: whole ? compared : '',
    differences: whole ? [] : compared,
    visits: frames ? visitsOf(recorded, run, frames) : [],
  };
}

function visitsOf(recorded: RecordedRun, run: Run, frames: FramesOfFile): readonly Visits[] {
  if ('error' in recorded || 'error' in run) return [];
  return recorded.syncs.flatMap(({ blocks, asyncBlocks = [] }, i) => {
    const lines = run.syncs[i]?.steps;
    return blocks && lines ? [visit({ blocks, asyncBlocks }, lines, frames)] : [];
  });
}

/** Whether the engine did what kubelet did, and every line lies where kubelet was, in its order. */
export function isEqual({ wrong, differences, visits }: Verdict): boolean {
  return (
    wrong === '' &&
    differences.length === 0 &&
    visits.every(({ outside, late }) => outside.length === 0 && late.length === 0)
  );
}

/** The verdict for people: the first stage that differs, as two texts, then the lines that are out of place. */
export function verdictText(verdict: Verdict): string {
  const [first] = verdict.differences;
  const lines = (what: string, list: readonly Line[]) => list.map(([file, line]) => `${what}: ${file}:${line}`);
  return [
    ...(verdict.wrong === '' ? [] : [verdict.wrong]),
    ...(first
      ? [
          `sync ${first.sync + 1}, ${first.stage}${first.path}`,
          `  kubelet ${short(first.kubelet)}`,
          `  engine  ${short(first.engine)}`,
        ]
      : []),
    ...verdict.visits.flatMap(({ outside, late }) => [
      ...lines('lit, but kubelet did not run it', outside.slice(0, 3)),
      ...lines('lit out of the order in which kubelet ran it', late.slice(0, 3)),
    ]),
  ].join('\n');
}

function short(value: unknown): string {
  const text = value === undefined ? '(nothing)' : JSON.stringify(value, undefined, 1);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
