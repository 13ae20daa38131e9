import { loadRuntime, parseScenario, replay, ScenarioError } from '../engine/index.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { readScenario, type ScenarioText } from './scenarios.ts';
import { isProblems } from './shape.ts';
import { noteSlips, textSlips } from './voice.ts';
import type { YamlText } from './yaml-text.ts';

await loadRuntime('dockershim');

/** Everything that is wrong with one scenario for readers: its words, its form, and what the engine says of it. */
export function checkScenario(file: ContentFile): readonly Problem[] {
  const read = readScenario(file);
  if (isProblems(read)) return read;
  const { scenario, yaml } = read;
  const slips = [
    ...textSlips(scenario.title).map((slip) => ({ ...slip, field: 'title' })),
    ...noteSlips(scenario.description).map((slip) => ({ ...slip, field: 'description' })),
  ];
  const said = slips.map(({ field, lang, what, whatToDo }) => ({
    path: file.path,
    line: yaml.lineOf([field, lang]),
    what: `${field} ${lang} ${what}`,
    whatToDo,
  }));
  return [...said, ...refusals(scenario, yaml)];
}

/** What the engine refuses, in reading the scenario or in replaying it: an exit of a container that is not there, say. */
function refusals({ json, path }: ScenarioText, yaml: YamlText): readonly Problem[] {
  try {
    replay(parseScenario(json));
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const line = yaml.lineOf(error.path.match(/\w+/g) ?? []);
    return [
      { path, line, what: error.message, whatToDo: 'correct it; lib/engine/conformance/README.md has the format' },
    ];
  }
}
