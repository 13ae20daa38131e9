import type { Replay } from '../../lib/engine/index.ts';
import { type Breakpoint, type Breakpoints, hitsOf } from '../../lib/player/index.ts';
import type { CodePaint } from './code-paint.ts';
import type { FunctionGuide } from './guide.ts';

/** How the breakpoint of a line looks: it stops the run, it is switched off, or no step of this run lights its line. */
export type StopMark = 'on' | 'off' | 'idle';

/** A breakpoint in the code that is open. */
export interface LineStop {
  readonly line: number;
  readonly mark: StopMark;
}

/** The code with the breakpoints that stand in it. Until the replay is there, nothing is known of what they hit. */
export function withStops(paint: CodePaint, breakpoints: Breakpoints, replay: Replay | undefined): CodePaint {
  const stops = breakpoints.flatMap(({ at, on }): readonly LineStop[] => {
    if (at.kind !== 'line' || at.file !== paint.file || at.line < paint.first || at.line > paint.last) return [];
    const idle = replay !== undefined && hitsOf(replay, at).length === 0;
    return [{ line: at.line, mark: idle ? 'idle' : on ? 'on' : 'off' }];
  });
  return stops.length === 0 && paint.stops.length === 0 ? paint : { ...paint, stops };
}

/** The breakpoint that a press on a line means: it goes to the marked line that speaks for a line without a mark. */
export function breakpointAt(known: FunctionGuide | undefined, file: string, line: number): Breakpoint {
  const owner = known?.owners[line - known.first];
  return { kind: 'line', file, line: owner ? owner : line };
}
