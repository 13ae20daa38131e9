import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What content/sources.yaml pins: one commit, and the bytes of each file at it. */
export interface Pins {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly tag: string;
  /** Full SHA of the tag's commit. */
  readonly commit: string;
  /** Path from the repository's root → git blob SHA, in the order of the file. */
  readonly files: ReadonlyMap<string, string>;
}

/** Where the pins stand, from the project's root. */
export const PINS_FILE = 'content/sources.yaml';

const sha = z.string().regex(/^[0-9a-f]{40}$/, 'must be a SHA of 40 lower-case hexadecimal digits');
/** A path that stays inside the repository: it is joined to folders on this machine. */
const path = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[\w.\-/]+$/, 'must be a path inside the repository');
const schema = z.strictObject({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
  tag: z.string().min(1),
  commit: sha,
  files: z.record(path, sha),
});

/**
 * The pins in a YAML text. Scalars are read as text, so that a SHA of digits alone stays one.
 * @param where names the text in errors
 * @throws Error with place, value and remedy when the text is not a list of pins
 */
export function parsePins(text: string, where = PINS_FILE): Pins {
  const read = schema.safeParse(parse(text, { schema: 'failsafe' }));
  if (read.success) return { ...read.data, files: new Map(Object.entries(read.data.files)) };
  const problems = read.error.issues.map((issue) => {
    const message =
      issue.code === 'invalid_key' ? issue.issues.map((inner) => inner.message).join(', ') : issue.message;
    return `${issue.path.join(' → ')}: ${message}`;
  });
  throw new Error(`${where} is not a list of pinned files; correct it:\n  ${problems.join('\n  ')}`);
}

let kept: Pins | undefined;

/** The pins of this project, read once. */
export function pins(): Pins {
  kept ??= parsePins(readFileSync(join(process.cwd(), PINS_FILE), 'utf8'));
  return kept;
}
