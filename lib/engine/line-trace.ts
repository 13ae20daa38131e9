import type { At, Recorder } from './trace.ts';

/**
 * Records which lines a sync lights and nothing else: the comparison with the real kubelet needs no values, worlds or
 * frames, and thousands of scenarios are to be compared.
 */
export class LineTrace implements Recorder {
  /** `[file, line]` of every line lit, in order: the wire's `steps`. */
  readonly lines: (readonly [string, number])[] = [];
  readonly #marks = new Map<string, At>();

  enter(file: string): At {
    const known = this.#marks.get(file);
    if (known) return known;
    const at: At = Object.assign((line: number) => void this.lines.push([file, line]), {
      set: () => {},
      back: <T>(value: T) => value,
    });
    this.#marks.set(file, at);
    return at;
  }
}
