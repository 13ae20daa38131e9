import type { Json } from '../engine/index.ts';
import type { ReasonName } from './unsaid.ts';

/** One option on the command line. */
export interface Said {
  /** Before the image, each one argument: `--memory=134217728`. */
  readonly flags: readonly string[];
  /** Behind the image. */
  readonly args: readonly string[];
  /** Why the command line does not say all of it. */
  readonly unsaid: ReasonName | undefined;
}

/** What the words are made from. */
export interface Context {
  /** The whole create request: some options are only said together. */
  readonly request: Json;
  /** Path of the file that holds the seccomp profile in the request; undefined where none is known. */
  readonly seccompFile: string | undefined;
}

export const SILENT: Said = { flags: [], args: [], unsaid: undefined };

export function flags(...words: readonly string[]): Said {
  return { ...SILENT, flags: words };
}

export function unsaid(reason: ReasonName, words: readonly string[] = []): Said {
  return { ...SILENT, flags: words, unsaid: reason };
}

/** How one kind of value is said under a flag. */
export type Say = (flag: string, value: Json, context: Context) => Said;

/** A string or a number as it stands. */
export const one: Say = (flag, value) => flags(`${flag}=${String(value)}`);

/** There or not. */
export const bool: Say = (flag, value) => (value === true ? flags(flag) : SILENT);

/** One flag an item, for those that take any string. */
export const each: Say = (flag, value) =>
  Array.isArray(value) ? flags(...value.map((item) => `${flag}=${item}`)) : SILENT;

/** `each` where an item must have a form, or the CLI would read it otherwise. */
export function eachLike(form: RegExp): Say {
  return (flag, value) => {
    if (!Array.isArray(value)) return SILENT;
    const [good, bad] = [[] as string[], [] as string[]];
    for (const item of value) (form.test(String(item)) ? good : bad).push(`${flag}=${item}`);
    return bad.length === 0 ? flags(...good) : unsaid('syntax', good);
  };
}

/** `one` where the value must have a form. */
export function oneLike(form: RegExp): Say {
  return (flag, value) => (form.test(String(value)) ? flags(`${flag}=${String(value)}`) : unsaid('syntax'));
}
