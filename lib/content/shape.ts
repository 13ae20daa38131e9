import { z } from 'zod';
import type { Problem } from './problem.ts';
import type { YamlText } from './yaml-text.ts';

/** A sentence in both languages: both are required, neither is blank. */
export const textShape = z.strictObject({ ja: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The value of a YAML text in the form that `shape` asks for, or what is wrong with it, line by line. */
export function inShape<T>(yaml: YamlText, shape: z.ZodType<T>): T | readonly Problem[] {
  const read = shape.safeParse(yaml.value);
  if (read.success) return read.data;
  return read.error.issues.flatMap((issue) => problemsOf(yaml, issue));
}

/** Whether `inShape` or `readYaml` gave problems instead of a value. */
export function isProblems<T extends object>(read: T | readonly Problem[]): read is readonly Problem[] {
  return Array.isArray(read);
}

function problemsOf(yaml: YamlText, issue: z.core.$ZodIssue): readonly Problem[] {
  const { path } = yaml;
  const name = placeName(issue.path);
  const line = yaml.lineOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path,
        line: yaml.lineOf([...issue.path, key]),
        what: `${placeName([...issue.path, key])} is not known here`,
        whatToDo: 'correct the spelling or remove it',
      }));
    case 'invalid_type':
      return valueAt(yaml.value, issue.path) === undefined
        ? [{ path, line, what: `${name} is missing`, whatToDo: `add it (${issue.expected})` }]
        : [{ path, line, what: `${name} is not a ${issue.expected}`, whatToDo: `write a ${issue.expected}` }];
    case 'too_small':
      return [{ path, line, what: `${name} is empty`, whatToDo: 'fill it in, or remove what holds it' }];
    default:
      return [{ path, line, what: `${name}: ${issue.message}`, whatToDo: 'correct it' }];
  }
}

/** `notes[2].ja`; the whole document is `this file`. */
function placeName(at: readonly PropertyKey[]): string {
  const name = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return name === '' ? 'this file' : name.replace(/^\./, '');
}

function valueAt(value: unknown, at: readonly PropertyKey[]): unknown {
  return at.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}
