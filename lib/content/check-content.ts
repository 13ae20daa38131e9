import { isMissing, loadSource, outline, pins } from '../sources/index.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkNotes, type GoFacts } from './check-notes.ts';
import { checkScenario } from './check-scenario.ts';
import { checkSummaries } from './check-summaries.ts';
import { type ContentFile, filesUnder } from './files.ts';
import { GLOSSARY_FILE } from './glossary.ts';
import { loadMarks } from './markers.ts';
import { NOTES_FOLDER } from './notes.ts';
import { type NotesFile, readNotes } from './notes-file.ts';
import type { Problem } from './problem.ts';
import { checkOrder, orderFile } from './scenario-order.ts';
import { SCENARIOS_FOLDER } from './scenarios.ts';
import { isProblems } from './shape.ts';

/** Every rule over all content, in the order of paths and lines. `root`: the project's. */
export async function checkContent(root: string = process.cwd()): Promise<readonly Problem[]> {
  const scenarios = filesUnder(SCENARIOS_FOLDER, root);
  const order = orderFile(root);
  const problems = [
    ...(await checkAllNotes(root)),
    ...scenarios.flatMap(checkScenario),
    ...(order ? checkOrder(order, scenarios.map(nameOf)) : []),
    ...filesUnder('content', root)
      .filter(({ path }) => path === GLOSSARY_FILE)
      .flatMap(checkGlossary),
  ];
  return problems.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

/** A scenario is called as its file. */
function nameOf({ path }: ContentFile): string {
  return path.slice(SCENARIOS_FOLDER.length + 1).replace(/\.yaml$/, '');
}

async function checkAllNotes(root: string): Promise<readonly Problem[]> {
  const read = filesUnder(NOTES_FOLDER, root).map(readNotes);
  const files = read.filter((one): one is NotesFile => !isProblems(one));
  const problems = read.filter(isProblems).flat();
  for (const goPath of new Set([...pins().files.keys(), ...files.map(({ notes }) => notes.file)])) {
    const here = files.filter(({ notes }) => notes.file === goPath);
    const marks = loadMarks(goPath, root);
    problems.push(...checkSummaries(goPath, marks, here));
    if (here.length === 0) continue;
    const go = await factsOf(goPath, marks, root);
    for (const file of here) problems.push(...(typeof go === 'string' ? [unchecked(file, go)] : checkNotes(file, go)));
  }
  return problems;
}

/** The Go file as the check needs it, or why it cannot be had. */
async function factsOf(goPath: string, marks: GoFacts['marks'], root: string): Promise<GoFacts | string> {
  const source = await loadSource(goPath, root);
  if (!isMissing(source)) return { source, outline: outline(source), marks };
  return source.missing.kind === 'not-pinned' ? `${goPath} is not pinned` : `the text of ${goPath} is not here`;
}

function unchecked({ yaml }: NotesFile, why: string): Problem {
  const whatToDo = why.endsWith('pinned')
    ? 'correct the path, or pin the file in content/sources.yaml'
    : 'npm run pull';
  return { path: yaml.path, line: 1, what: why, whatToDo };
}
