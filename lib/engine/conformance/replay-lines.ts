import { parseExactJson, parseScenario, type Run, replayRun, scenarioName } from '../index.ts';

/** One scenario on a line in, its run on a line out. A bad scenario gives `{ name, error }`; nothing is thrown. */
export function replayLine(line: string): string {
  return JSON.stringify(runOf(line));
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
