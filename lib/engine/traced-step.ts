import type { GoLine } from '../go-line.ts';
import type { Locals } from './snapshot.ts';
import { stepIds } from './step-ids.ts';
import type { Frame, Step, StepKind } from './trace.ts';

/**
 * A step as the trace makes it: what is not known when its line begins is set before the next one begins. Of
 * tens of thousands each byte counts, so what the frame and the sync say is asked of them.
 */
export class TracedStep implements Step {
  readonly index: number;
  kind: StepKind;
  readonly at: GoLine;
  world = -1;
  locals: Locals | undefined = undefined;
  partner: number | undefined;
  readonly #ids: SyncIds;
  readonly #frame: Frame;

  constructor(ids: SyncIds, index: number, kind: StepKind, frame: Frame, at: GoLine, partner: number | undefined) {
    this.index = index;
    this.kind = kind;
    this.at = at;
    this.partner = partner;
    this.#ids = ids;
    this.#frame = frame;
  }

  get sync(): number {
    return this.#ids.sync;
  }

  get frame(): number {
    return this.#frame.index;
  }

  get depth(): number {
    return this.#frame.depth;
  }

  get id(): string {
    return this.#ids.of(this.index);
  }
}

/** What of a replay has been traced so far. */
export interface Traced {
  readonly steps: readonly Step[];
  readonly frames: readonly Frame[];
}

/** The ids of one sync's steps, made when one is first asked for: of thousands of steps a reader opens few. */
export class SyncIds {
  /** 1-based. */
  readonly sync: number;
  readonly #traced: Traced;
  readonly #firstStep: number;
  readonly #firstFrame: number;
  #ids: readonly string[] = [];

  /** @param traced all before this sync; its own steps and frames will follow */
  constructor(sync: number, traced: Traced) {
    this.sync = sync;
    this.#traced = traced;
    this.#firstStep = traced.steps.length;
    this.#firstFrame = traced.frames.length;
  }

  /** @param index in `Traced.steps`, of a step of this sync */
  of(index: number): string {
    if (index - this.#firstStep >= this.#ids.length) this.#ids = this.#made();
    return this.#ids[index - this.#firstStep] ?? '';
  }

  #made(): readonly string[] {
    const own = this.#traced.steps.slice(this.#firstStep).filter(({ sync }) => sync === this.sync);
    const steps = own.map(({ kind, at, frame, partner }) => ({
      kind,
      line: at.line,
      frame: frame - this.#firstFrame,
      partner: partner === undefined ? undefined : partner - this.#firstStep,
    }));
    const frames = this.#traced.frames.slice(this.#firstFrame);
    return stepIds(
      this.sync,
      steps,
      frames.map(({ file, parent }) => ({ file, parent: parent - this.#firstFrame })),
    );
  }
}
