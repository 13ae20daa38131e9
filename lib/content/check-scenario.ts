import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { readScenario } from './scenarios.ts';
import { isProblems } from './shape.ts';
import { noteSlips, textSlips } from './voice.ts';

/** Everything that is wrong with one scenario for readers. */
export function checkScenario(file: ContentFile): readonly Problem[] {
  const read = readScenario(file);
  if (isProblems(read)) return read;
  const { scenario, yaml } = read;
  const slips = [
    ...textSlips(scenario.title).map((slip) => ({ ...slip, field: 'title' })),
    ...noteSlips(scenario.description).map((slip) => ({ ...slip, field: 'description' })),
  ];
  return slips.map(({ field, lang, what, whatToDo }) => ({
    path: file.path,
    line: yaml.lineOf([field, lang]),
    what: `${field} ${lang} ${what}`,
    whatToDo,
  }));
}
