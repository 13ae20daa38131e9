import type { Run, RunSync } from '../run.ts';
import { type GeneratedJson, printJson } from './generated-json.ts';

/**
 * A run on one line, as `JSON.stringify` prints it, with bigints as the integers that they are. It comes in pieces: glued
 * together, one character beyond Latin-1 would make all of it wide, and slow to copy and encode.
 */
export function printRun(run: Run): readonly string[] {
  if ('error' in run) return [printed(run)];
  const pieces = [`{"name":${printed(run.name)},"syncs":[`];
  for (const [i, sync] of run.syncs.entries()) {
    pieces.push(i === 0 ? '{' : ',{');
    for (const [j, [key, value]] of Object.entries(sync).entries()) {
      pieces.push(`${j === 0 ? '' : ','}"${key}":`, key === 'steps' ? printSteps(sync.steps) : printed(value));
    }
    pieces.push('}');
  }
  pieces.push(']}');
  return pieces;
}

/** Lit lines are nine tenths of a run, and come many from one file together. */
function printSteps(steps: RunSync['steps']): string {
  const texts: string[] = [];
  let current = '';
  let lines: string[] = [];
  for (const [file, line] of steps) {
    if (file !== current) {
      current = file;
      lines = printedLinesOf(file);
    }
    texts.push(lines[line] ?? printLine(lines, file, line));
  }
  return `[${texts.join(',')}]`;
}

/** The text of each line of Go that was lit so far, by file and line: the same few hundred again and again. */
const printedLines = new Map<string, string[]>();

function printedLinesOf(file: string): string[] {
  const known = printedLines.get(file) ?? [];
  printedLines.set(file, known);
  return known;
}

function printLine(lines: string[], file: string, line: number): string {
  const text = JSON.stringify([file, line]);
  lines[line] = text;
  return text;
}

function printed(value: unknown): string {
  let json: string;
  try {
    json = JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Bigints: JSON.stringify takes none, and it is many times faster than what does; hardly any run holds one.
    json = printJson(value as GeneratedJson);
  }
  // Go's JSON escapes these two, and some readers of lines take them for the end of one.
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
