import type { ContentFile } from './files.ts';
import { readGlossary } from './glossary.ts';
import type { Problem } from './problem.ts';
import { isProblems } from './shape.ts';
import { noteSlips } from './voice.ts';
import { readYaml } from './yaml-text.ts';

/** Everything that is wrong with the glossary. */
export function checkGlossary(file: ContentFile): readonly Problem[] {
  const glossary = readGlossary(file);
  const yaml = readYaml(file.path, file.text);
  if (isProblems(glossary)) return glossary;
  if (isProblems(yaml)) return yaml;
  return [...glossary].flatMap(([term, text]) =>
    noteSlips(text).map(({ lang, what, whatToDo }) => ({
      path: file.path,
      line: yaml.lineOf([term, lang]),
      what: `${lang} ${what}`,
      whatToDo,
    })),
  );
}
