import type { Replay, RunPodActions, RunPodStatus, Sync, World } from '../../lib/engine/index.ts';
import type { GoLine } from '../../lib/go-line.ts';
import { type Layer, layerOf } from '../../lib/layer.ts';
import {
  type Breakpoints,
  type CallSeen,
  type Change,
  type EventRow,
  type Fold,
  hiddenBy,
  hiddenCount,
  isUnderCri,
  seenStep,
  type View,
  viewAt,
} from '../../lib/player/index.ts';
import { captionAt, type Piece } from './caption.ts';
import { type CodePaint, codeAt } from './code-paint.ts';
import { functionKey, type Guide } from './guide.ts';
import { type PartSeen, partsAt } from './parts.ts';
import type { Way } from './ways.ts';
import { stepsAround } from './ways.ts';

/** A frame of the call path, outermost first. */
export interface FrameShown {
  /** Index in `Replay.frames`; -1 for kubelet's `syncPod`. */
  readonly frame: number;
  /** The newest step of the frame: the open step for the innermost, else the step that called. -1 for kubelet's. */
  readonly own: number;
  readonly func: string;
  /** The variable of the function literal that runs, such as `start`. */
  readonly literal: string | undefined;
  readonly at: GoLine;
  readonly layer: Layer;
}

/**
 * What is on screen at one step, small and plain enough to travel in the page: the server draws from it, and the browser
 * draws from it again until the replay is there.
 */
export interface Shown {
  readonly index: number;
  readonly total: number;
  readonly id: string;
  readonly kind: 'line' | 'call' | 'return';
  readonly sync: number;
  readonly syncs: number;
  readonly stack: readonly FrameShown[];
  readonly code: CodePaint;
  readonly caption: readonly Piece[];
  readonly parts: readonly PartSeen[];
  readonly world: World;
  readonly changes: readonly Change[];
  /** Containers that the pod asks for, in its own order. */
  readonly planned: readonly { readonly name: string; readonly init: boolean }[];
  readonly podActions: RunPodActions | null;
  readonly podActionsChanged: readonly (keyof RunPodActions)[];
  readonly podActionsBefore: RunPodActions | null;
  readonly podStatus: RunPodStatus | null;
  /** Syncs beside this one that came to nothing: GetPodStatus failed, so they have no step at which to say it. */
  readonly statusErrors: readonly { readonly sync: number; readonly error: string }[];
  /** Of the open sync; the same list at each of its steps. */
  readonly calls: readonly CallSeen[];
  /** Newest first. */
  readonly events: readonly EventRow[];
  /** Where each move leads: a step id; moves that lead nowhere are left out. */
  readonly ways: Readonly<Partial<Record<Way, string>>>;
  /** Undefined where the run has no layer to fold. */
  readonly folding: Folding | undefined;
}

/** The layer that a reader may fold away. */
export interface Folding {
  readonly fold: Fold;
  /** Steps that the fold passes over. */
  readonly steps: number;
  /** The step on which folding or unfolding leaves the reader. */
  readonly to: string;
}

/** How the reader goes through a run: what stops them, and what is folded away. */
export interface Going {
  readonly breakpoints?: Breakpoints | undefined;
  readonly fold?: Fold | undefined;
}

/** What is shown at step `index`; undefined where the replay has no such step. */
export function shownAt(replay: Replay, guide: Guide, index: number, going: Going = {}): Shown | undefined {
  const { breakpoints, fold = 'none' } = going;
  const hidden = hiddenBy(replay, fold);
  const view = viewAt(replay, index, hidden);
  const code = view && codeAt(replay, guide, index, index);
  if (!view || !code) return undefined;
  return {
    index,
    total: view.total,
    id: view.step.id,
    kind: view.step.kind,
    sync: view.sync.number,
    syncs: replay.syncs.length,
    stack: stackOf(replay, guide, view),
    code,
    caption: captionAt(replay, view.step, guide.functions[code.key]),
    parts: partsAt(replay, guide, view.sync, index),
    world: view.world,
    changes:
      fold === 'none' || view.changes.length === 0 ? view.changes : view.changes.filter((one) => !isUnderCri(one)),
    planned: plannedOf(replay),
    podActions: view.podActions,
    podActionsChanged: view.podActionsChanged,
    podActionsBefore: view.podActionsBefore,
    podStatus: view.sync.podStatus,
    statusErrors: statusErrorsOf(replay, view.sync),
    calls: fold === 'none' ? view.calls : withoutLow(view.calls),
    events: view.events,
    ways: stepsAround(replay, index, { breakpoints, hidden }),
    folding: foldingAt(replay, index, fold),
  };
}

const folded = new WeakMap<readonly CallSeen[], readonly CallSeen[]>();

/** CRI calls without what lies below them; the same list for the same calls. */
function withoutLow(calls: readonly CallSeen[]): readonly CallSeen[] {
  const known = folded.get(calls);
  if (known) return known;
  const made = calls.map((call) => ({ ...call, low: [] }));
  folded.set(calls, made);
  return made;
}

function foldingAt(replay: Replay, index: number, fold: Fold): Folding | undefined {
  const steps = hiddenCount(replay);
  const to = replay.steps[seenStep(replay, index, 'docker')]?.id;
  return steps === 0 || to === undefined ? undefined : { fold, steps, to };
}

/** The key of the function whose card is open when no other was chosen. */
export function openKey(shown: Shown): string {
  return functionKey(shown.code.file, shown.code.func);
}

function stackOf(replay: Replay, guide: Guide, view: View): readonly FrameShown[] {
  const { file, func, line } = guide.caller;
  const kubelet: FrameShown = {
    frame: -1,
    own: -1,
    func,
    literal: undefined,
    at: { file, line },
    layer: layerOf(file),
  };
  const frames = view.stack.map((entry, i): FrameShown => {
    const inner = view.stack[i + 1]?.frame.index;
    return {
      frame: entry.frame.index,
      own: inner === undefined ? view.index : (replay.frames[inner]?.call ?? view.index),
      func: entry.frame.func,
      literal: entry.frame.literal,
      at: entry.at,
      layer: entry.layer,
    };
  });
  return [kubelet, ...frames];
}

/** The failed ones right before the sync; those after the last sync with steps count as beside it. */
function statusErrorsOf(replay: Replay, sync: Sync): Shown['statusErrors'] {
  return replay.syncs.flatMap(({ number, first, statusError }) => {
    const beside = first === sync.first || (first === sync.last + 1 && first === replay.steps.length);
    return beside && statusError !== undefined ? [{ sync: number, error: statusError }] : [];
  });
}

const planned = new WeakMap<Replay, Shown['planned']>();

/** The containers that the pod asks for; the same list at each step. */
function plannedOf(replay: Replay): Shown['planned'] {
  const have = planned.get(replay);
  if (have) return have;
  const { initContainers, containers } = replay.pods.first().spec;
  const made = [
    ...initContainers.map(({ name }) => ({ name, init: true })),
    ...containers.map(({ name }) => ({ name, init: false })),
  ];
  planned.set(replay, made);
  return made;
}
