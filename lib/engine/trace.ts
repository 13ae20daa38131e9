import type { GoLine } from '../go-line.ts';
import { type Locals, snapshotAll } from './snapshot.ts';
import { stepIds } from './step-ids.ts';
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

interface RawStep {
  kind: StepKind;
  line: number;
  frame: number;
  world: World;
  locals: Locals | undefined;
  partner: number | undefined;
}

/** What the marks of the port report to. */
export interface Recorder {
  enter(file: string, func: string, literal: string | undefined, params: Locals | undefined): At;
  /** Runs what a function that lights no lines calls, after which it has come back. Left out where frames do not count. */
  within?<T>(body: () => T): T;
}

/** What a trace needs from the node: the world as it is now. */
export type WorldNow = () => World;

/**
 * Records the lines that a sync lights. The one mutable thing inside a replay.
 * Nothing marks the end of a function in the port: when a frame marks a line and inner frames are still open, they
 * have returned, and the trace appends the `return` step of each line that called.
 */
export class Trace implements Recorder {
  readonly frames: Frame[] = [];
  readonly #steps: RawStep[] = [];
  readonly #open: number[] = [];
  /** For each open frame, the index of its newest line step. */
  readonly #line: number[] = [];
  readonly #marks: At[] = [];
  readonly #world: WorldNow;
  /** Whether the newest step's statement may still be running, so that its world is not known yet. */
  #pending = false;

  constructor(world: WorldNow) {
    this.#world = world;
  }

  /** Index of the newest step, -1 before the first. Calls and events are made by it. */
  get newest(): number {
    return this.#steps.length - 1;
  }

  /** Index of the step whose line runs now in the innermost frame that is open. */
  get running(): number {
    return this.#line.at(-1) ?? this.newest;
  }

  within<T>(body: () => T): T {
    const depth = this.#open.length;
    const value = body();
    this.#leave(depth);
    return value;
  }

  enter(file: string, func: string, literal: string | undefined, params: Locals | undefined): At {
    const depth = this.#open.length;
    const caller = depth === 0 ? -1 : (this.#line[depth - 1] ?? -1);
    const calling = caller === -1 ? undefined : this.#steps[caller];
    if (calling && calling.kind === 'line') {
      calling.kind = 'call';
      calling.world = this.#world();
      this.#pending = false;
    }
    const parent = this.#open[depth - 1] ?? -1;
    const kept = params && snapshotAll(params);
    this.frames.push({ index: this.frames.length, parent, call: caller, func, literal, file, depth, params: kept });
    this.#open.push(this.frames.length - 1);
    this.#line.push(-1);
    return this.#markOf(depth);
  }

  /** SyncPod has returned: closes every frame. */
  end(): void {
    this.#closeTo(1);
    this.#settle();
    this.#open.length = 0;
    this.#line.length = 0;
  }

  /** All steps, with ids; `worlds` receives each world that a step shows, once. `sync` is 1-based. */
  steps(sync: number, firstIndex: number, firstFrame: number, worlds: World[]): Step[] {
    const ids = stepIds(sync, this.#steps, this.frames);
    return this.#steps.map((raw, i) => {
      const frame = this.frames[raw.frame];
      if (!frame) throw new Error(`step ${i} of sync ${sync} has no frame`);
      if (worlds.at(-1) !== raw.world) worlds.push(raw.world);
      return {
        index: firstIndex + i,
        id: ids[i] ?? '',
        kind: raw.kind,
        sync,
        at: { file: frame.file, line: raw.line },
        frame: firstFrame + raw.frame,
        depth: frame.depth,
        world: worlds.length - 1,
        locals: raw.locals,
        partner: raw.partner === undefined ? undefined : firstIndex + raw.partner,
      };
    });
  }

  /** `[file, line]` of every line lit, in order: the wire's `steps`. Returns are left out: the line is one. */
  lines(): [string, number][] {
    const out: [string, number][] = [];
    for (const step of this.#steps) {
      if (step.kind !== 'return') out.push([this.frames[step.frame]?.file ?? '', step.line]);
    }
    return out;
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
    const frame = this.#open[depth] ?? -1;
    this.#line[depth] = this.#steps.length;
    this.#steps.push({ kind: 'line', line, frame, world: this.#world(), locals: undefined, partner: undefined });
    this.#pending = true;
  }

  #set(depth: number, locals: Locals): void {
    this.#closeTo(depth + 1);
    const step = this.#steps.at(-1);
    if (!step) return;
    step.locals = step.locals ? { ...step.locals, ...snapshotAll(locals) } : snapshotAll(locals);
  }

  /** The newest step's statement is over: the world now is the world after it. */
  #settle(): void {
    if (!this.#pending) return;
    const step = this.#steps.at(-1);
    if (step) step.world = this.#world();
    this.#pending = false;
  }

  /** Closes the frames at `depth` and deeper; the line that called the outermost of them has not come back yet. */
  #leave(depth: number): void {
    this.#returnUntil(depth + 1);
    this.#drop(depth);
  }

  #drop(depth: number): void {
    if (this.#open.length <= depth) return;
    this.#settle();
    this.#open.length = depth;
    this.#line.length = depth;
  }

  /** Closes the frames at `depth` and deeper, innermost first, each with the return step of the line that called it. */
  #closeTo(depth: number): void {
    if (this.#open.length < depth) return;
    this.#returnUntil(depth);
    // A call that `back` has closed already still owes its return step.
    const newest = this.#line[depth - 1] ?? -1;
    const step = this.#steps[newest];
    if (step?.kind === 'call' && step.partner === undefined) this.#returnTo(depth - 1);
  }

  #returnUntil(depth: number): void {
    while (this.#open.length > depth) {
      this.#drop(this.#open.length - 1);
      this.#returnTo(this.#open.length - 1);
    }
  }

  #returnTo(depth: number): void {
    const call = this.#line[depth] ?? -1;
    const calling = this.#steps[call];
    if (!calling || calling.partner !== undefined) return;
    calling.partner = this.#steps.length;
    this.#steps.push({
      kind: 'return',
      line: calling.line,
      frame: calling.frame,
      world: this.#world(),
      locals: undefined,
      partner: call,
    });
    this.#pending = true;
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
