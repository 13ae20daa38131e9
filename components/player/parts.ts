import type { Replay, Sync } from '../../lib/engine/index.ts';
import type { Guide, Part } from './guide.ts';

/** One of SyncPod's seven steps, seen from a step of the run. */
export interface PartSeen {
  readonly title: string;
  readonly state: 'done' | 'now' | 'later' | 'skip';
  /** Steps of the open sync in it, those of the functions that it called included. */
  readonly count: number;
  /** How many of them have run, the open step included. */
  readonly ran: number;
  /** Id of its first step in the open sync. */
  readonly first: string | undefined;
}

interface Span {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** The parts as they stand at step `index`. */
export function partsAt(replay: Replay, guide: Guide, sync: Sync, index: number): readonly PartSeen[] {
  const spans = spansOf(replay, guide, sync);
  return guide.parts.map((part, i): PartSeen => {
    const span = spans[i];
    if (!span || span.count === 0) return { title: part.title, state: 'skip', count: 0, ran: 0, first: undefined };
    const state = index < span.first ? 'later' : index <= span.last ? 'now' : 'done';
    const ran = Math.max(0, Math.min(index, span.last) - span.first + 1);
    return { title: part.title, state, count: span.count, ran, first: replay.steps[span.first]?.id };
  });
}

const known = new WeakMap<Sync, { readonly guide: Guide; readonly spans: readonly Span[] }>();

function spansOf(replay: Replay, guide: Guide, sync: Sync): readonly Span[] {
  const have = known.get(sync);
  if (have?.guide === guide) return have.spans;
  const spans = guide.parts.map(() => ({ count: 0, first: -1, last: -1 }));
  const lines = syncPodLines(replay, sync);
  lines.forEach((line, i) => {
    const span = spans[partOf(guide.parts, line)];
    if (!span) return;
    span.count++;
    if (span.first === -1) span.first = sync.first + i;
    span.last = sync.first + i;
  });
  known.set(sync, { guide, spans });
  return spans;
}

function partOf(parts: readonly Part[], line: number): number {
  return parts.findIndex((part) => part.first <= line && line <= part.last);
}

/** For each step of a sync, the line of SyncPod on which it happened. */
function syncPodLines(replay: Replay, sync: Sync): readonly number[] {
  const lines: number[] = [];
  let open = 0;
  for (let i = sync.first; i <= sync.last; i++) {
    const step = replay.steps[i];
    if (step?.depth === 0) open = step.at.line;
    lines.push(open);
  }
  return lines;
}
