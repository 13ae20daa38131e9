import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** A scenario to replay, and the file that its recorded run has. Paths are from the project's root. */
export interface ScenarioFile {
  readonly name: string;
  readonly file: string;
  readonly runFile: string;
  /** The scenario as one line of JSON. */
  readonly line: string;
}

/** Where runs are recorded. */
const RUNS = 'lib/engine/conformance/kubelet-runs';

const FOLDERS = ['content/scenarios', 'lib/engine/cases'] as const;

/**
 * Every scenario of the project, by name. The file's name is the scenario's.
 * @throws Error naming the file where its name is not its scenario's, or is taken
 */
export function scenarioFiles(root: string): readonly ScenarioFile[] {
  const files = FOLDERS.flatMap((folder) =>
    yamlFiles(root, folder).map((file) => {
      const name = basename(file, '.yaml');
      const value: unknown = parse(readFileSync(join(root, file), 'utf8'));
      const inner = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
      if (inner !== name)
        throw new Error(`${file}: its name is ${JSON.stringify(inner)}; call it ${name}, as the file.`);
      return { name, file, runFile: `${RUNS}/${name}.json`, line: JSON.stringify(value) };
    }),
  );
  const byName = new Map<string, string>();
  for (const { name, file } of files) {
    const other = byName.get(name);
    if (other !== undefined) throw new Error(`${file} and ${other} have one name; runs are recorded by name.`);
    byName.set(name, file);
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function yamlFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`);
}
