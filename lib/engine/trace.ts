import type { GoLine } from '../go-line.ts';
import { linesOf } from './shared-lines.ts';
import { type Locals, snapshotAll } from './snapshot.ts';
import { SyncIds, TracedStep } from './traced-step.ts';
import type { World } from './world.ts';

/**
 * - `line`: a statement in which no ported function ran; values and world are those after it.
 * - `call`: a statement that goes into a ported function, on the way in.
 * - `return`: the same line, when the call has come back, with what it set and the world then.
 */
export type StepKind = 'line' | 'call' | 'return';

/** One visit of one ported function. */
export interface Frame {
  readonly index: number;
  /** Index of the calling frame; -1 for SyncPod itself. */
  readonly parent: number;
  /** Index of the step whose line called; -1 for SyncPod itself. */
  readonly call: number;
  /** Name as the outline has it: `kubeGenericRuntimeManager.SyncPod`, `containerChanged`. */
  readonly func: string;
  /** The variable that holds the function literal which runs, such as `start`; the frame lies inside `func`'s lines. */
  readonly literal: string | undefined;
  readonly file: string;
  /** 0 for SyncPod. */
  readonly depth: number;
  readonly params: Locals | undefined;
}

/** A line that has run: its values, and the world after it. */
export interface Step {
  /** 0-based position in `Replay.steps`. People see `index + 1`. */
  readonly index: number;
  /** `<sync>.<file stem>.<line>[.<n>][.r]`: says what happened, not how many steps came before. Unique in a replay. */
  readonly id: string;
  readonly kind: StepKind;
  /** Number of the sync, 1-based. */
  readonly sync: number;
  readonly at: GoLine;
  /** Index in `Replay.frames`. */
  readonly frame: number;
  readonly depth: number;
  /** Index in `Replay.worlds`. */
  readonly world: number;
  /** What this step set, if the port says so. */
  readonly locals: Locals | undefined;
  /** For a `call`, the index of its `return`; for a `return`, that of its `call`. */
  readonly partner: number | undefined;
}

/** Marks lines of one frame. `at(460)` stands alone on the line above the statement it stands for. */
export interface At {
  /** The statement on this 1-based line of the Go file runs now. */
  (line: number): void;
  /** What the statement just marked has set, by Go name. */
  set(locals: Locals): void;
  /**
   * Passes a value through and says that the call which gave it has come back. Needed only where one statement calls
   * several ported functions one after the other: without it the second would look as if the first had called it.
   */
  back<T>(value: T): T;
}

/** What the marks of the port report to. */
export interface Recorder {
  enter(file: string, func: string, literal: string | undefined, params: Locals | undefined): At;
  /** Runs what a function that lights no lines calls, after which it has come back. Left out where frames do not count. */
  within?<T>(body: () => T): T;
}

/** What a trace needs from the node: the world as it is now. */
export type WorldNow = () => World;

/** What a trace adds to: the lists of a replay. Each world that a step shows comes once. */
export interface Lists {
  readonly steps: Step[];
  readonly frames: Frame[];
  readonly worlds: World[];
}

/**
 * Records the lines that a sync lights. The one mutable thing inside a replay.
 * Nothing marks the end of a function in the port: when a frame marks a line and inner frames are still open, they
 * have returned, and the trace appends the `return` step of each line that called.
 */
export class Trace implements Recorder {
  readonly #world: WorldNow;
  readonly #lists: Lists;
  readonly #ids: SyncIds;
  /** How many frames are open: what stands in the two lists from there on is old. To shorten them would cost more. */
  #depth = 0;
  readonly #open: Frame[] = [];
  /** For each open frame, the lines of its file. */
  readonly #lines: GoLine[][] = [];
  /** For each open frame, its newest line step. */
  readonly #line: (TracedStep | undefined)[] = [];
  readonly #marks: At[] = [];
  #newest: TracedStep | undefined;
  /** Whether the newest step's statement may still be running, so that its world is not known yet. */
  #pending = false;

  /** @param sync 1-based */
  constructor(world: WorldNow, sync: number, lists: Lists) {
    this.#world = world;
    this.#lists = lists;
    this.#ids = new SyncIds(sync, lists);
  }

  /** Index of the newest step. Calls and events are made by it. */
  get newest(): number {
    return this.#lists.steps.length - 1;
  }

  /** Index of the step whose line runs now in the innermost frame that is open. */
  get running(): number {
    return this.#line[this.#depth - 1]?.index ?? this.newest;
  }

  within<T>(body: () => T): T {
    const depth = this.#depth;
    const value = body();
    this.#leave(depth);
    return value;
  }

  enter(file: string, func: string, literal: string | undefined, params: Locals | undefined): At {
    const depth = this.#depth;
    const calling = this.#line[depth - 1];
    if (calling?.kind === 'line') {
      calling.kind = 'call';
      calling.world = this.#worldIndex();
      this.#pending = false;
    }
    const frame: Frame = {
      index: this.#lists.frames.length,
      parent: this.#open[depth - 1]?.index ?? -1,
      call: calling?.index ?? -1,
      func,
      literal,
      file,
      depth,
      params: params && snapshotAll(params),
    };
    this.#lists.frames.push(frame);
    this.#open[depth] = frame;
    this.#lines[depth] = linesOf(file);
    this.#line[depth] = undefined;
    this.#depth = depth + 1;
    return this.#markOf(depth);
  }

  /** SyncPod has returned: closes every frame. */
  end(): void {
    this.#closeTo(1);
    this.#settle();
    this.#depth = 0;
  }

  #markOf(depth: number): At {
    const known = this.#marks[depth];
    if (known) return known;
    const at = ((line: number) => this.#mark(depth, line)) as At;
    at.set = (locals) => this.#set(depth, locals);
    at.back = (value) => {
      this.#leave(depth + 1);
      return value;
    };
    this.#marks.push(at);
    return at;
  }

  #mark(depth: number, line: number): void {
    this.#closeTo(depth + 1);
    this.#settle();
    const frame = this.#open[depth];
    if (frame) this.#line[depth] = this.#append('line', frame, this.#goLine(depth, frame, line), undefined);
  }

  #goLine(depth: number, { file }: Frame, line: number): GoLine {
    const lines = this.#lines[depth] ?? linesOf(file);
    const known = lines[line];
    if (known) return known;
    const made = { file, line };
    lines[line] = made;
    return made;
  }

  #append(kind: StepKind, frame: Frame, at: GoLine, partner: number | undefined): TracedStep {
    const { steps } = this.#lists;
    const step = new TracedStep(this.#ids, steps.length, kind, frame, at, partner);
    steps.push(step);
    this.#newest = step;
    this.#pending = true;
    return step;
  }

  #set(depth: number, locals: Locals): void {
    this.#closeTo(depth + 1);
    const step = this.#newest;
    if (!step) return;
    step.locals = step.locals ? { ...step.locals, ...snapshotAll(locals) } : snapshotAll(locals);
  }

  /** The newest step's statement is over: the world now is the world after it. */
  #settle(): void {
    if (!this.#pending) return;
    if (this.#newest) this.#newest.world = this.#worldIndex();
    this.#pending = false;
  }

  #worldIndex(): number {
    const world = this.#world();
    const { worlds } = this.#lists;
    if (worlds[worlds.length - 1] !== world) worlds.push(world);
    return worlds.length - 1;
  }

  /** Closes the frames at `depth` and deeper; the line that called the outermost of them has not come back yet. */
  #leave(depth: number): void {
    this.#returnUntil(depth + 1);
    this.#returnTo(depth);
    this.#drop(depth);
  }

  #drop(depth: number): void {
    if (this.#depth <= depth) return;
    this.#settle();
    this.#depth = depth;
  }

  /** Closes the frames at `depth` and deeper, innermost first, each with the return step of the line that called it. */
  #closeTo(depth: number): void {
    if (this.#depth < depth) return;
    this.#returnUntil(depth);
    this.#returnTo(depth - 1);
  }

  #returnUntil(depth: number): void {
    while (this.#depth > depth) {
      // A call that `back` has closed already still owes its return step.
      this.#returnTo(this.#depth - 1);
      this.#drop(this.#depth - 1);
      this.#returnTo(this.#depth - 1);
    }
  }

  /** The line that runs in the frame at `depth` has come back, if it called. */
  #returnTo(depth: number): void {
    const frame = depth < this.#depth ? this.#open[depth] : undefined;
    const calling = this.#line[depth];
    if (!frame || calling?.kind !== 'call' || calling.partner !== undefined) return;
    calling.partner = this.#append('return', frame, calling.at, calling.index).index;
  }
}

const silent: At = Object.assign(() => {}, { set: () => {}, back: <T>(value: T) => value });

/** What records the sync that runs now. A replay is synchronous, so there is at most one; GetPodStatus runs with none. */
let current: Recorder | undefined;

/** Runs `body` with `trace` recording; always restores what recorded before. */
export function recording<T>(trace: Recorder | undefined, body: () => T): T {
  const before = current;
  current = trace;
  try {
    return body();
  } finally {
    current = before;
  }
}

/**
 * For ported functions that light no lines: runs one that does. Without it what they do next would look as if that one
 * had done it.
 */
export function within<T>(body: () => T): T {
  return current?.within ? current.within(body) : body();
}

/** What a port file needs to mark its lines. */
export interface GoFile {
  /**
   * First statement of each ported function that lights lines.
   * @param func name as in the Go outline: `kubeGenericRuntimeManager.SyncPod`, `containerChanged`
   * @param params the parameters by Go name, for readers; left out where they say nothing
   * @param literal the variable that holds a function literal, when it is the literal that runs
   */
  enter(func: string, params?: Locals, literal?: string): At;
}

/** Names the Go file that a port file translates. */
export function goFile(path: string): GoFile {
  return {
    enter: (func, params, literal) => (current ? current.enter(path, func, literal, params) : silent),
  };
}
