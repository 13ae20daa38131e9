import type { Replay } from '../../lib/engine/index.ts';
import { type Layer, layerOf } from '../../lib/layer.ts';
import { type LineRun, lineRun, shortValue, timelineOf, valuesOf } from '../../lib/player/index.ts';
import { callsAt, type LineCall } from './code-calls.ts';
import type { LineStop } from './code-stops.ts';
import { type FunctionGuide, functionKey, type Guide } from './guide.ts';

/** A value at the end of a line. */
export interface Chip {
  readonly line: number;
  readonly name: string;
  readonly text: string;
  /** Set by the step on screen. */
  readonly now: boolean;
}

/** A line that a sync lights more than once, and how often. */
export interface LineVisits {
  readonly line: number;
  readonly count: number;
}

/** All that changes in the code of one function while a reader steps. */
export interface CodePaint {
  readonly key: string;
  readonly file: string;
  readonly func: string;
  readonly layer: Layer;
  /** The function's 1-based lines, both inclusive; both 0 where the outline does not know it. */
  readonly first: number;
  readonly last: number;
  /** The line on which the frame stands. */
  readonly line: number;
  /** Whether that line is the step itself, or a line that called. */
  readonly lit: 'now' | 'call';
  /** A letter a line, from `first`: r ran, w will run later in this sync, n does not run, - nothing is known. */
  readonly runs: string;
  readonly chips: readonly Chip[];
  /** Calls that the lines have made so far in this visit. */
  readonly calls: readonly LineCall[];
  /** The reader's breakpoints among the lines. */
  readonly stops: readonly LineStop[];
  /** The lines that the open sync lights more than once. */
  readonly visits: readonly LineVisits[];
}

const LETTER = { ran: 'r', will: 'w', no: 'n' } as const satisfies Record<LineRun, string>;
const RUN_OF: Readonly<Record<string, LineRun>> = { r: 'ran', w: 'will', n: 'no' };

/** What the gutter shows at a 1-based line. */
export function runOf(paint: CodePaint, line: number): LineRun | undefined {
  return RUN_OF[paint.runs[line - paint.first] ?? '-'];
}

/** At most this many values at the end of a line, each with its name in at most so many characters. */
const CHIPS_A_LINE = 2;
const CHIP_LIMIT = 48;

/**
 * The code of one frame of the call path at step `index`.
 * @param own the newest step of that frame: `index` itself for the open function, else the step that called
 */
export function codeAt(replay: Replay, guide: Guide, own: number, index: number): CodePaint | undefined {
  const step = replay.steps[own];
  const frame = step && replay.frames[step.frame];
  if (!step || !frame) return undefined;
  const key = functionKey(frame.file, frame.func);
  const known = guide.functions[key];
  return {
    key,
    file: frame.file,
    func: frame.func,
    layer: layerOf(frame.file),
    first: known?.first ?? 0,
    last: known?.last ?? 0,
    line: step.at.line,
    lit: own === index ? 'now' : 'call',
    runs: known ? runsAt(replay, known, step.sync, index) : '',
    chips: chipsAt(replay, own, own === index),
    calls: callsAt(replay, step.frame, index),
    stops: [],
    visits: known ? visitsIn(replay, known, step.sync) : [],
  };
}

/** kubelet's own caller: none of its lines is known to run, one of them called. */
export function callerCode(guide: Guide): CodePaint {
  const { file, func, line } = guide.caller;
  const known = guide.functions[functionKey(file, func)];
  return {
    key: functionKey(file, func),
    file,
    func,
    layer: layerOf(file),
    first: known?.first ?? 0,
    last: known?.last ?? 0,
    line,
    lit: 'call',
    runs: '',
    chips: [],
    calls: [],
    stops: [],
    visits: [],
  };
}

function runsAt(replay: Replay, known: FunctionGuide, sync: number, index: number): string {
  const visits = timelineOf(replay).visits[sync - 1]?.get(known.file);
  return known.owners.map((owner) => (owner === 0 ? '-' : LETTER[lineRun(visits?.get(owner), index)])).join('');
}

const counted = new WeakMap<Replay, Map<string, readonly LineVisits[]>>();

/** The lines of a function that a sync lights more than once; looked up once a sync, so that steps can compare by identity. */
function visitsIn(replay: Replay, known: FunctionGuide, sync: number): readonly LineVisits[] {
  const all = counted.get(replay) ?? new Map<string, readonly LineVisits[]>();
  counted.set(replay, all);
  const key = `${sync} ${functionKey(known.file, known.func)}`;
  const have = all.get(key);
  if (have) return have;
  const lines = timelineOf(replay).visits[sync - 1]?.get(known.file);
  const made = known.owners.flatMap((owner, i): readonly LineVisits[] => {
    const line = known.first + i;
    const count = owner === line ? (lines?.get(line)?.length ?? 0) : 0;
    return count > 1 ? [{ line, count }] : [];
  });
  all.set(key, made);
  return made;
}

function chipsAt(replay: Replay, own: number, isNow: boolean): readonly Chip[] {
  const chips: Chip[] = [];
  const step = replay.steps[own];
  for (const [line, values] of step ? valuesOf(replay, step) : []) {
    for (const { name, value, now } of values.slice(0, CHIPS_A_LINE)) {
      chips.push({
        line,
        name,
        text: shortValue(value, Math.max(12, CHIP_LIMIT - name.length - 3)),
        now: now && isNow,
      });
    }
  }
  return chips;
}
