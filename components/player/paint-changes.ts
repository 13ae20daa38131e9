import type { LineRun } from '../../lib/player/index.ts';
import { type Chip, type CodePaint, runOf } from './code-paint.ts';
import type { LineStop, StopMark } from './code-stops.ts';

/** One thing to do to a line that is on screen. */
export type PaintChange =
  | { readonly kind: 'run'; readonly line: number; readonly run: LineRun | undefined }
  | { readonly kind: 'lit'; readonly line: number; readonly lit: 'now' | 'call' | undefined }
  | { readonly kind: 'chips'; readonly line: number; readonly chips: readonly Chip[] }
  | { readonly kind: 'stop'; readonly line: number; readonly mark: StopMark | undefined };

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
  return [...changes, ...chipChanges(before?.chips ?? [], next.chips), ...stopChanges(before?.stops ?? [], next.stops)];
}

function chipChanges(before: readonly Chip[], next: readonly Chip[]): readonly PaintChange[] {
  const [old, now] = [Map.groupBy(before, (chip) => chip.line), Map.groupBy(next, (chip) => chip.line)];
  const lines = new Set([...old.keys(), ...now.keys()]);
  return [...lines].flatMap((line): readonly PaintChange[] => {
    const chips = now.get(line) ?? [];
    return same(old.get(line) ?? [], chips) ? [] : [{ kind: 'chips', line, chips }];
  });
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

function marksOf(stops: readonly LineStop[]): ReadonlyMap<number, StopMark> {
  return new Map(stops.map(({ line, mark }) => [line, mark]));
}

function same(a: readonly Chip[], b: readonly Chip[]): boolean {
  return (
    a.length === b.length &&
    a.every((chip, i) => chip.name === b[i]?.name && chip.text === b[i].text && chip.now === b[i].now)
  );
}
