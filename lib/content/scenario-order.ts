import { z } from 'zod';
import { type ContentFile, filesUnder } from './files.ts';
import type { Problem } from './problem.ts';
import { inShape, isProblems } from './shape.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** Where the order of the scenarios stands, from the project's root. */
export const ORDER_FILE = 'content/scenario-order.yaml';

/** The order, and the YAML that it was read from. */
interface Order {
  /** Names of scenarios, the first to read first. */
  readonly names: readonly string[];
  readonly yaml: YamlText;
}

/** The file that orders the scenarios; undefined where there is none. */
export function orderFile(root: string): ContentFile | undefined {
  return filesUnder('content', root).find(({ path }) => path === ORDER_FILE);
}

/** Reads the order of the scenarios. */
export function readOrder({ path, text }: ContentFile): Order | readonly Problem[] {
  const yaml = readYaml(path, text);
  if (isProblems(yaml)) return yaml;
  const read = inShape(yaml, z.strictObject({ order: z.array(z.string()).min(1) }));
  return isProblems(read) ? read : { names: read.order, yaml };
}

/** What is wrong with the order, given the names of all scenarios: each is to stand in it once, and no other. */
export function checkOrder(file: ContentFile, scenarios: readonly string[]): readonly Problem[] {
  const order = readOrder(file);
  if (isProblems(order)) return order;
  const { names, yaml } = order;
  const listed = names.flatMap((name, i): readonly Problem[] => {
    const at = { path: file.path, line: yaml.lineOf(['order', i]) };
    if (!scenarios.includes(name))
      return [{ ...at, what: `there is no scenario ${name}`, whatToDo: 'correct or remove it' }];
    if (names.indexOf(name) < i) return [{ ...at, what: `${name} stands here a second time`, whatToDo: 'remove it' }];
    return [];
  });
  const missing = scenarios
    .filter((name) => !names.includes(name))
    .map((name) => ({
      path: file.path,
      line: 1,
      what: `${name} is missing`,
      whatToDo: 'add it where it teaches most',
    }));
  return [...listed, ...missing];
}
