import { loadRuntime, parseExactJson, parseScenario, type Run, replayRun, scenarioName } from '../index.ts';
import { printRun } from './print-run.ts';

await loadRuntime('dockershim');

/** One scenario on a line in, its run out, in the pieces of its line. A bad scenario gives `{ name, error }`; nothing is thrown. */
export function replayLine(line: string): readonly string[] {
  return printRun(runOf(line));
}

/** The same, not yet printed. */
export function runOf(line: string): Run {
  try {
    return replayRun(parseScenario(line));
  } catch (error) {
    return { name: nameIn(line), error: error instanceof Error ? error.message : String(error) };
  }
}

function nameIn(line: string): string {
  try {
    return scenarioName(parseExactJson(line));
  } catch {
    return '';
  }
}
