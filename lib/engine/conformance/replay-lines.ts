import { loadRuntime, parseExactJson, parseScenario, type Run, replayRun, scenarioName } from '../index.ts';
import { type GeneratedJson, printJson } from './generated-json.ts';

await loadRuntime('dockershim');

/** One scenario on a line in, its run on a line out. A bad scenario gives `{ name, error }`; nothing is thrown. */
export function replayLine(line: string): string {
  // Go's JSON escapes these two, and some readers of lines take them for the end of one.
  return printRun(runOf(line)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function printRun(run: Run): string {
  try {
    return JSON.stringify(run);
  } catch (error) {
    // Bigints: JSON.stringify takes none, and it is many times faster than what does; hardly any run holds one.
    if (error instanceof TypeError) return printJson(run as unknown as GeneratedJson);
    throw error;
  }
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
