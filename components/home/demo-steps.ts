import type { Replay, StepKind, World } from '../../lib/engine/index.ts';
import { type Change, changesBetween } from '../../lib/player/index.ts';
import type { Piece } from '../player/caption.ts';
import type { Guide } from '../player/guide.ts';
import { type Shown, shownAt } from '../player/shown.ts';
import { SYNC_POD } from './stations.ts';

/** One of the steps that a visitor can take on the start page. */
export interface DemoStep {
  readonly id: string;
  /** 1-based. */
  readonly line: number;
  /** A letter for each of DEMO_LINES, as in LinesOptions. */
  readonly runs: string;
  readonly caption: readonly Piece[];
  /** Where the step stands in the run, from 0 to 1. */
  readonly place: number;
  readonly world: World;
  /** Since the moment before, or since the start. */
  readonly changes: readonly Change[];
  readonly planned: Shown['planned'];
}

/** The lines of SyncPod (v1.20.2) that are shown: the comparison, and each thing that a new pod needs. */
export const DEMO_LINES = [677, 692, 699, 745, 752, 753, 781, 859, 860] as const;

/** What a new pod goes through in SyncPod, each when its call has come back; the second sync finds nothing to do. */
const MOMENTS: readonly { readonly sync: number; readonly line: number; readonly kind: StepKind }[] = [
  { sync: 1, line: 677, kind: 'return' },
  { sync: 1, line: 699, kind: 'return' },
  { sync: 1, line: 752, kind: 'return' },
  { sync: 1, line: 781, kind: 'return' },
  { sync: 1, line: 860, kind: 'return' },
  { sync: 2, line: 677, kind: 'return' },
];

/** Six steps of a replay of a new pod. A moment that the replay does not have is left out. */
export function demoSteps(replay: Replay, guide: Guide): readonly DemoStep[] {
  const moments = MOMENTS.flatMap(({ sync, line, kind }) => {
    const step = replay.steps.find(
      (one) => one.sync === sync && one.kind === kind && one.at.line === line && one.at.file === SYNC_POD.file,
    );
    return (step && shownAt(replay, guide, step.index)) ?? [];
  });
  return moments.map(({ id, index, total, code, caption, world, planned }, i) => {
    const before = moments[i - 1]?.world ?? replay.worlds[0] ?? world;
    const runs = DEMO_LINES.map((n) => code.runs[n - code.first] ?? '-').join('');
    const changes = changesBetween(before, world);
    return { id, line: code.line, runs, caption, place: index / total, world, changes, planned };
  });
}
