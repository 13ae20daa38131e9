import type { Json, Replay, RunPodActions, RunPodStatus, Sync, World } from '../../lib/engine/index.ts';
import type { GoLine } from '../../lib/go-line.ts';
import { type Layer, layerOf } from '../../lib/layer.ts';
import { type Change, type MoveOptions, type View, viewAt } from '../../lib/player/index.ts';
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

export interface CallShown {
  readonly step: number;
  readonly stepId: string;
  readonly method: string;
  readonly request: Json;
  readonly error: string | undefined;
  readonly when: 'made' | 'now' | 'later';
}

export interface EventShown {
  readonly step: number;
  readonly stepId: string;
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  /** Nanoseconds since it was recorded. */
  readonly age: bigint;
  readonly now: boolean;
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
  readonly calls: readonly CallShown[];
  /** Newest first. */
  readonly events: readonly EventShown[];
  /** Where each move leads: a step id; moves that lead nowhere are left out. */
  readonly ways: Readonly<Partial<Record<Way, string>>>;
}

/** What is shown at step `index`; undefined where the replay has no such step. `options`: what moves heed. */
export function shownAt(replay: Replay, guide: Guide, index: number, options: MoveOptions = {}): Shown | undefined {
  const view = viewAt(replay, index);
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
    changes: view.changes,
    planned: plannedOf(replay),
    podActions: view.podActions,
    podActionsChanged: view.podActionsChanged,
    podActionsBefore: view.podActionsBefore,
    podStatus: view.sync.podStatus,
    calls: callsOf(replay, view.sync, view),
    events: eventsOf(replay, view),
    ways: stepsAround(replay, index, options),
  };
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

function callsOf(replay: Replay, sync: Sync, view: View): readonly CallShown[] {
  return view.calls.map((call, i) => ({
    step: call.step,
    stepId: replay.steps[call.step]?.id ?? '',
    method: call.method,
    request: sync.calls[i]?.request ?? null,
    error: call.error,
    when: call.when,
  }));
}

function eventsOf(replay: Replay, view: View): readonly EventShown[] {
  return view.events
    .map((event): EventShown => {
      const step = replay.steps[event.step];
      const then = replay.worlds[step?.world ?? -1]?.now ?? view.world.now;
      const { type, reason, message, now } = event;
      return { step: event.step, stepId: step?.id ?? '', type, reason, message, age: view.world.now - then, now };
    })
    .reverse();
}

function plannedOf(replay: Replay): Shown['planned'] {
  const { spec } = replay.scenario.pod;
  return [
    ...namesOf(spec, 'initContainers').map((name) => ({ name, init: true })),
    ...namesOf(spec, 'containers').map((name) => ({ name, init: false })),
  ];
}

function namesOf(spec: unknown, field: string): readonly string[] {
  const list = isObject(spec) ? spec[field] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => (isObject(one) && typeof one.name === 'string' ? [one.name] : []));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
