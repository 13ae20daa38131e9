import type { Layer } from '../../lib/layer.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { barsOf, rowsOf } from '../timeline/frames.ts';
import { pathsOf } from '../timeline/paths.ts';
import { evenRows } from '../timeline/rows.ts';
import { loadRuns } from './load-run.ts';

/** A scenario to pick, with its run as a small icicle of `WIDTH` by `height`. */
export interface ScenarioChoice {
  readonly name: string;
  readonly title: string;
  readonly steps: number;
  readonly height: number;
  readonly bars: readonly { readonly layer: Layer; readonly path: string }[];
}

const WIDTH = 120;
const ROW = 4;

/** Every scenario, in one language. */
export function scenarioList(lang: Lang): { readonly width: number; readonly scenarios: readonly ScenarioChoice[] } {
  const scenarios = loadRuns().map(({ scenario, replay }): ScenarioChoice => {
    const bars = barsOf(replay);
    const count = rowsOf(bars);
    const paths = pathsOf(bars, { from: 0, to: replay.steps.length, width: WIDTH }, evenRows(count, ROW));
    return {
      name: scenario.name,
      title: pick(scenario.title, lang),
      steps: replay.steps.length,
      height: count * ROW,
      bars: [...paths].map(([layer, path]) => ({ layer, path })),
    };
  });
  return { width: WIDTH, scenarios };
}
