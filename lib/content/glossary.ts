import { z } from 'zod';
import type { Text } from '../text.ts';
import { type ContentFile, filesUnder, kept } from './files.ts';
import { ContentError, type Problem } from './problem.ts';
import { inShape, isProblems, textShape } from './shape.ts';
import { readYaml } from './yaml-text.ts';

/** A word in its own spelling → what it means here. */
export type Glossary = ReadonlyMap<string, Text>;

/** Where the glossary stands, from the project's root. */
export const GLOSSARY_FILE = 'content/glossary.yaml';

/**
 * The glossary; empty where there is none. `root`: the project's.
 * @throws ContentError when it cannot be read
 */
export const loadGlossary = kept((root): Glossary => {
  const file = filesUnder('content', root).find(({ path }) => path === GLOSSARY_FILE);
  if (file === undefined) return new Map();
  const read = readGlossary(file);
  if (isProblems(read)) throw new ContentError(read);
  return read;
});

/** Reads the glossary's text. */
export function readGlossary({ path, text }: ContentFile): Glossary | readonly Problem[] {
  const yaml = readYaml(path, text);
  if (isProblems(yaml)) return yaml;
  const read = inShape(yaml, z.record(z.string(), textShape));
  return isProblems(read) ? read : new Map(Object.entries(read));
}
