import { z } from 'zod';
import type { Text } from '../text.ts';
import { type ContentFile, filesUnder, kept } from './files.ts';
import { ContentError, type Problem } from './problem.ts';
import { orderFile, readOrder } from './scenario-order.ts';
import { inShape, isProblems, textShape } from './shape.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A scenario as someone wrote it. Its pod and steps are for the engine to read: `parseScenario(json)`. */
export interface ScenarioText {
  /** From the project's root. */
  readonly path: string;
  /** kebab-case, that of the file. */
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  /** The scenario on one line, as the wire has it. */
  readonly json: string;
}

/** Where scenarios for readers stand, from the project's root. */
export const SCENARIOS_FOLDER = 'content/scenarios';

const data = z.record(z.string(), z.unknown());
const shape = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as crash-loop'),
  title: textShape,
  description: textShape,
  pod: data,
  node: data.optional(),
  steps: z.array(data).min(1),
});

/**
 * The scenarios for readers, in the order in which they teach; any that the order does not know come last, by name.
 * `root`: the project's.
 * @throws ContentError when a file cannot be read as a scenario, or the order not as one
 */
export const loadScenarios = kept((root): readonly ScenarioText[] => {
  const names = loadOrder(root);
  const rank = ({ name }: ScenarioText) => (names.includes(name) ? names.indexOf(name) : names.length);
  return filesUnder(SCENARIOS_FOLDER, root)
    .map((file) => {
      const read = readScenario(file);
      if (isProblems(read)) throw new ContentError(read);
      return read.scenario;
    })
    .sort((a, b) => rank(a) - rank(b));
});

function loadOrder(root: string): readonly string[] {
  const file = orderFile(root);
  if (file === undefined) return [];
  const read = readOrder(file);
  if (isProblems(read)) throw new ContentError(read);
  return read.names;
}

/** Reads one scenario, and the YAML that it was read from. */
export function readScenario({
  path,
  text,
}: ContentFile): { readonly scenario: ScenarioText; readonly yaml: YamlText } | readonly Problem[] {
  const yaml = readYaml(path, text);
  if (isProblems(yaml)) return yaml;
  const read = inShape(yaml, shape);
  if (isProblems(read)) return read;
  if (path !== `${SCENARIOS_FOLDER}/${read.name}.yaml`) {
    const whatToDo = `name the file ${SCENARIOS_FOLDER}/${read.name}.yaml, or the scenario as the file`;
    return [{ path, line: yaml.lineOf(['name']), what: `the scenario is called ${read.name}`, whatToDo }];
  }
  const { name, title, description } = read;
  return { scenario: { path, name, title, description, json: JSON.stringify(yaml.value) }, yaml };
}
