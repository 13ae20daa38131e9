import type { Frame, Replay, Step } from '../engine/index.ts';
import { partAt, sameValue } from './go-text.ts';

/** A variable, or a part of one, wherever its function runs. */
export interface Place {
  /** Of the function, as `functionOf` names it. */
  readonly func: string;
  readonly name: string;
  /** Keys from the variable inwards; empty for the variable itself. */
  readonly path: readonly string[];
}

/** A parameter or local of an open frame. Values are as the line that set them left them. */
export interface Variable {
  readonly name: string;
  readonly value: unknown;
  /** Index of the step that set it last; for a parameter as it came in, the first step of its frame. */
  readonly setAt: number;
  /** Whether it still holds what the caller gave. */
  readonly given: boolean;
  /** Set by the step on screen. */
  readonly now: boolean;
  /** What it held before the step on screen set it, if it held anything. */
  readonly before: { readonly value: unknown } | undefined;
}

/** The variables of one open frame: parameters as Go declares them, then locals as they were first set. */
export interface FrameVariables {
  readonly frame: Frame;
  readonly func: string;
  readonly variables: readonly Variable[];
}

/** A value that a variable had, from step `step` on. */
export interface PastValue {
  readonly step: number;
  readonly id: string;
  readonly value: unknown;
  /** Index of the frame: one visit of the function. */
  readonly frame: number;
  /** It came in as a parameter. */
  readonly given: boolean;
}

interface FrameIndex {
  readonly frame: Frame;
  readonly func: string;
  /** First step of the frame. */
  readonly first: number;
  /** By name, in the order of the tree: the steps that set it, ascending. */
  readonly sets: ReadonlyMap<string, readonly number[]>;
}

interface ReplayIndex {
  readonly frames: readonly FrameIndex[];
  readonly visits: ReadonlyMap<string, readonly FrameIndex[]>;
}

const known = new WeakMap<Replay, ReplayIndex>();

/** Names a function among all others; a function literal has a name of its own. */
export function functionOf(frame: Pick<Frame, 'file' | 'func' | 'literal'>): string {
  return `${frame.file}#${frame.func}${frame.literal === undefined ? '' : `#${frame.literal}`}`;
}

/** The variables of every open frame at step `index`, innermost frame first. */
export function variablesAt(replay: Replay, index: number): readonly FrameVariables[] {
  const { frames } = indexOf(replay);
  const open: FrameVariables[] = [];
  let here = frames[replay.steps[index]?.frame ?? -1];
  while (here) {
    open.push({ frame: here.frame, func: here.func, variables: variablesOf(replay, here, index) });
    here = frames[here.frame.parent];
  }
  return open;
}

/** A variable as a line of an open frame set it last, not later than step `index`; undefined where the line did not. */
export function variableOfLine(
  replay: Replay,
  index: number,
  where: { readonly frame: number; readonly line: number; readonly name: string },
): { readonly func: string; readonly variable: Variable } | undefined {
  const here = indexOf(replay).frames[where.frame];
  const setAt = here?.sets
    .get(where.name)
    ?.findLast((step) => step <= index && replay.steps[step]?.at.line === where.line);
  if (!here || setAt === undefined) return undefined;
  const variable = variablesOf(replay, here, setAt).find(({ name }) => name === where.name);
  if (!variable) return undefined;
  return { func: here.func, variable: setAt === index ? variable : { ...variable, now: false, before: undefined } };
}

/**
 * Every value of a place in the whole replay, ascending by step. Of a part of a variable, only steps after which it was
 * another than before in that visit.
 */
export function pastValues(replay: Replay, place: Place): readonly PastValue[] {
  const past = indexOf(replay)
    .visits.get(place.func)
    ?.flatMap((visit) => pastOfVisit(replay, visit, place));
  return past?.sort((a, b) => a.step - b.step) ?? [];
}

function pastOfVisit(replay: Replay, visit: FrameIndex, { name, path }: Place): readonly PastValue[] {
  const past: PastValue[] = [];
  const add = (step: Step | undefined, whole: unknown, given: boolean) => {
    const part = partAt(whole, path);
    if (!step || !part) return;
    const last = past.at(-1);
    if (path.length > 0 && last && sameValue(last.value, part.value)) return;
    past.push({ step: step.index, id: step.id, value: part.value, frame: visit.frame.index, given });
  };
  const { params } = visit.frame;
  if (params && Object.hasOwn(params, name)) add(replay.steps[visit.first], params[name], true);
  for (const index of visit.sets.get(name) ?? []) add(replay.steps[index], replay.steps[index]?.locals?.[name], false);
  return past;
}

function variablesOf(replay: Replay, { frame, first, sets }: FrameIndex, index: number): readonly Variable[] {
  const variables: Variable[] = [];
  for (const [name, steps] of sets) {
    const count = countUntil(steps, index);
    const isParam = frame.params !== undefined && Object.hasOwn(frame.params, name);
    if (count === 0 && !isParam) continue;
    const [setAt, previous] = [steps[count - 1], steps[count - 2]];
    const held = (at: number | undefined) =>
      at === undefined ? (isParam ? { value: frame.params?.[name] } : undefined) : { value: localAt(replay, at, name) };
    const now = setAt === index;
    variables.push({
      name,
      value: held(setAt)?.value,
      setAt: setAt ?? first,
      given: setAt === undefined,
      now,
      before: now ? held(previous) : undefined,
    });
  }
  return variables;
}

function localAt(replay: Replay, index: number, name: string): unknown {
  return replay.steps[index]?.locals?.[name];
}

/** How many of ascending steps are at or before `index`. */
function countUntil(steps: readonly number[], index: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? index) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf(replay: Replay): ReplayIndex {
  const have = known.get(replay);
  if (have) return have;
  const made = build(replay);
  known.set(replay, made);
  return made;
}

function build(replay: Replay): ReplayIndex {
  const sets = replay.frames.map(
    (frame) => new Map<string, number[]>(Object.keys(frame.params ?? {}).map((name) => [name, []])),
  );
  const first: number[] = [];
  for (const step of replay.steps) {
    first[step.frame] ??= step.index;
    for (const name in step.locals) {
      const steps = sets[step.frame]?.get(name);
      if (steps) steps.push(step.index);
      else sets[step.frame]?.set(name, [step.index]);
    }
  }
  const frames = replay.frames.map(
    (frame, i): FrameIndex => ({ frame, func: functionOf(frame), first: first[i] ?? -1, sets: sets[i] ?? new Map() }),
  );
  return { frames, visits: Map.groupBy(frames, ({ func }) => func) };
}
