import type { Runtime } from '../scenario.ts';
import type { RecordedRun, Verdict } from './check-case.ts';
import { checkCase, isEqual } from './check-case.ts';
import { generate } from './generate.ts';
import { type GeneratedObject, printJson } from './generated-json.ts';
import type { GoFrames } from './go-frames.ts';
import { runOf } from './replay-lines.ts';
import { shrink } from './shrink.ts';

/** Replays scenarios, one line each, on the real kubelet; runs come back in the same order. */
export type Kubelet = (lines: readonly string[]) => Promise<readonly string[]>;

/** A random scenario in which the engine is not the real kubelet. */
export interface LiveDifference {
  readonly index: number;
  /** The smallest scenario that shows a difference. */
  readonly scenario: GeneratedObject;
  /** What differs in it. */
  readonly verdict: Verdict;
}

export interface LiveBatch {
  readonly verdicts: readonly Verdict[];
  /** Scenarios that are errors to both. */
  readonly refused: number;
  readonly differences: readonly LiveDifference[];
}

/** Some hundred runs with their blocks are some tens of megabytes. */
const BATCH = 200;

/** A stretch of the random scenarios of a seed. */
export interface Stretch {
  readonly seed: number;
  /** Index of the first. */
  readonly from: number;
  readonly count: number;
  readonly runtime: Runtime;
}

/** Random scenarios through both, some at a time. Differences come shrunk. */
export async function* compareLive(
  { seed, from, count, runtime }: Stretch,
  kubelet: Kubelet,
  frames: (file: string) => GoFrames,
): AsyncGenerator<LiveBatch> {
  const judge = async (scenarios: readonly GeneratedObject[]): Promise<readonly Judged[]> => {
    const lines = scenarios.map(printJson);
    const runs = await kubelet(lines);
    return lines.map((line, i) => judged(line, runs[i] ?? '', frames));
  };
  for (let first = from; first < from + count; first += BATCH) {
    const size = Math.min(BATCH, from + count - first);
    const scenarios = Array.from({ length: size }, (_, i) => generate(seed, first + i, runtime));
    const all = await judge(scenarios);
    const differences: LiveDifference[] = [];
    for (const [i, scenario] of scenarios.entries()) {
      if (all[i] === undefined || isEqual(all[i].verdict)) continue;
      const small = await shrink(scenario, async (batch) =>
        (await judge(batch)).map(({ verdict }) => !isEqual(verdict)),
      );
      const [last] = await judge([small]);
      if (last) differences.push({ index: first + i, scenario: small, verdict: last.verdict });
    }
    yield {
      verdicts: all.map(({ verdict }) => verdict),
      refused: all.filter(({ refused }) => refused).length,
      differences,
    };
  }
}

interface Judged {
  readonly verdict: Verdict;
  readonly refused: boolean;
}

function judged(line: string, kubeletLine: string, frames: (file: string) => GoFrames): Judged {
  const recorded: RecordedRun = JSON.parse(kubeletLine);
  return { verdict: checkCase(recorded, runOf(line), frames), refused: 'error' in recorded };
}
