import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** English sentences by their file, each with what the site says in Japanese. */
export type Japanese = Readonly<Record<'divergences' | 'unreached', Readonly<Record<string, string>>>>;

/** The Japanese of what is written in English beside the code. `root`: the project's. */
export function loadJapanese(root: string = process.cwd()): Japanese {
  return parse(readFileSync(join(root, 'lib/engine/conformance/japanese.yaml'), 'utf8'));
}
