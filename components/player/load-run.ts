import { loadScenarios, type ScenarioText } from '../../lib/content/index.ts';
import { handOver, loadRuntime, parseScenario, type Replay, replay } from '../../lib/engine/index.ts';
import type { Lang } from '../../lib/text.ts';
import type { Guide } from './guide.ts';
import { loadGuide } from './load-guide.ts';

await loadRuntime('dockershim');

/** A scenario with its replay. */
export interface ReadyRun {
  readonly scenario: ScenarioText;
  readonly replay: Replay;
  /** The scenario as text for the browser's replay. */
  readonly made: string;
}

/** By the scenario's text, so that one that someone edits is replayed again. */
const replays = new Map<string, Pick<ReadyRun, 'replay' | 'made'>>();
const guides = new Map<string, Promise<Guide>>();

/** Every scenario for readers, replayed. */
export function loadRuns(): readonly ReadyRun[] {
  return loadScenarios().map((scenario) => ({ scenario, ...replayOf(scenario) }));
}

/** The scenario of that name, replayed; undefined where there is none. */
export function loadRun(name: string): ReadyRun | undefined {
  const scenario = loadScenarios().find((one) => one.name === name);
  return scenario && { scenario, ...replayOf(scenario) };
}

/** What is written about a run. Kept for the life of a built site; while someone writes, each page reads again. */
export function guideOf({ scenario, replay: run }: ReadyRun, lang: Lang): Promise<Guide> {
  const key = `${lang} ${scenario.json}`;
  const have = guides.get(key);
  if (have && process.env.NODE_ENV === 'production') return have;
  const made = loadGuide(run, lang);
  guides.set(key, made);
  return made;
}

function replayOf({ json }: ScenarioText): Pick<ReadyRun, 'replay' | 'made'> {
  const have = replays.get(json);
  if (have) return have;
  const scenario = parseScenario(json);
  const run = { replay: replay(scenario), made: handOver(scenario) };
  replays.set(json, run);
  return run;
}
