import type { LineRun } from '../../lib/player/index.ts';
import type { LineCall } from './code-calls.ts';
import { type Chip, type CodePaint, type LineVisits, runOf } from './code-paint.ts';
import type { LineStop, StopMark } from './code-stops.ts';

/** One thing to do to a line that is on screen. */
export type PaintChange =
  | { readonly kind: 'run'; readonly line: number; readonly run: LineRun | undefined }
  | { readonly kind: 'lit'; readonly line: number; readonly lit: 'now' | 'call' | undefined }
  | { readonly kind: 'chips'; readonly line: number; readonly chips: readonly Chip[] }
  | { readonly kind: 'calls'; readonly line: number; readonly calls: readonly LineCall[] }
  | { readonly kind: 'stop'; readonly line: number; readonly mark: StopMark | undefined }
  | { readonly kind: 'visits'; readonly line: number; readonly count: number };

/**
 * What must change on screen when the code of a function goes from one paint to the next. A step changes a handful of
 * lines; the rest is not touched. `before` is undefined for lines that are still bare.
 */
export function paintChanges(before: CodePaint | undefined, next: CodePaint): readonly PaintChange[] {
  const changes: PaintChange[] = [];
  for (let line = next.first; line <= next.last; line++) {
    const run = runOf(next, line);
    if (run !== (before && runOf(before, line))) changes.push({ kind: 'run', line, run });
  }
  if (before && (before.line !== next.line || before.lit !== next.lit)) {
    changes.push({ kind: 'lit', line: before.line, lit: undefined });
  }
  if (before?.line !== next.line || before.lit !== next.lit) {
    changes.push({ kind: 'lit', line: next.line, lit: next.lit });
  }
  return [
    ...changes,
    ...chipChanges(before?.chips ?? [], next.chips),
    ...callChanges(before?.calls ?? [], next.calls),
    ...stopChanges(before?.stops ?? [], next.stops),
    ...visitChanges(before?.visits ?? [], next.visits),
  ];
}

function chipChanges(before: readonly Chip[], next: readonly Chip[]): readonly PaintChange[] {
  const [old, now] = [Map.groupBy(before, (chip) => chip.line), Map.groupBy(next, (chip) => chip.line)];
  const lines = new Set([...old.keys(), ...now.keys()]);
  return [...lines].flatMap((line): readonly PaintChange[] => {
    const chips = now.get(line) ?? [];
    return same(old.get(line) ?? [], chips) ? [] : [{ kind: 'chips', line, chips }];
  });
}

function callChanges(before: readonly LineCall[], next: readonly LineCall[]): readonly PaintChange[] {
  const [old, now] = [Map.groupBy(before, ({ line }) => line), Map.groupBy(next, ({ line }) => line)];
  const steps = (calls: readonly LineCall[] | undefined) =>
    calls?.map(({ stepId, name }) => `${stepId} ${name}`).join();
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((line): readonly PaintChange[] =>
    steps(old.get(line)) === steps(now.get(line)) ? [] : [{ kind: 'calls', line, calls: now.get(line) ?? [] }],
  );
}

function stopChanges(before: readonly LineStop[], next: readonly LineStop[]): readonly PaintChange[] {
  if (before === next) return [];
  const [old, now] = [marksOf(before), marksOf(next)];
  const lines = new Set([...old.keys(), ...now.keys()]);
  return [...lines].flatMap((line): readonly PaintChange[] => {
    const mark = now.get(line);
    return mark === old.get(line) ? [] : [{ kind: 'stop', line, mark }];
  });
}

function visitChanges(before: readonly LineVisits[], next: readonly LineVisits[]): readonly PaintChange[] {
  if (before === next) return [];
  const [old, now] = [countsOf(before), countsOf(next)];
  const lines = new Set([...old.keys(), ...now.keys()]);
  return [...lines].flatMap((line): readonly PaintChange[] => {
    const count = now.get(line) ?? 1;
    return count === (old.get(line) ?? 1) ? [] : [{ kind: 'visits', line, count }];
  });
}

function countsOf(visits: readonly LineVisits[]): ReadonlyMap<number, number> {
  return new Map(visits.map(({ line, count }) => [line, count]));
}

function marksOf(stops: readonly LineStop[]): ReadonlyMap<number, StopMark> {
  return new Map(stops.map(({ line, mark }) => [line, mark]));
}

function same(a: readonly Chip[], b: readonly Chip[]): boolean {
  return (
    a.length === b.length &&
    a.every((chip, i) => chip.name === b[i]?.name && chip.text === b[i].text && chip.now === b[i].now)
  );
}
