import { type ExactJson, isObject, NumberText } from './exact-json.ts';

/** Says where a value is wrong: `spec.containers[0].ports`, and why. */
export class DecodeError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(reason: string, path = '') {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }

  /** The same, seen from outside `step`, a key or an index. */
  within(step: string | number): DecodeError {
    const dot = this.path === '' || this.path.startsWith('[') ? '' : '.';
    const first = typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? step : `[${JSON.stringify(step)}]`;
    return new DecodeError(this.reason, `${first}${dot}${this.path}`);
  }
}

/** Runs `body`; a DecodeError in it gets `step` in front of its path. */
export function inside<T>(step: string | number, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof DecodeError ? error.within(step) : error;
  }
}

/** The error of a value that is something else. */
export function expected(what: string, value: ExactJson): DecodeError {
  return new DecodeError(`must be ${what}, not ${kindOf(value)}`);
}

/** What a value is, and which where that is short: `a string, "abc"`. */
function kindOf(value: ExactJson): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string')
    return `a string, ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'boolean') return `a boolean, ${value}`;
  return `a number, ${value instanceof NumberText ? value.text : value}`;
}
