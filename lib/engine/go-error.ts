import { Sprintf } from './go/fmt.ts';

/**
 * Go's `error`: an Error whose `message` is what Go's `Error()` gives; `undefined` is nil. Ported functions return
 * `[value, err]` and never throw. Sentinels are compared with `===`, as Go compares them with `==`.
 */
export type GoError = Error;

/** What a Go function gives that returns a value or an error. */
export type Result<T> = readonly [value: T, err?: undefined] | readonly [value: undefined, err: GoError];

/** Without the cost of a stack: errors are values that Go code hands on, and a replay makes many. */
export class ValueError extends Error {
  constructor(text: string) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(text);
    Error.stackTraceLimit = limit;
  }
}

/** `errors.New`. */
export function New(text: string): GoError {
  return new ValueError(text);
}

/** `fmt.Errorf`. */
export function Errorf(format: string, ...args: readonly unknown[]): GoError {
  return new ValueError(Sprintf(format, ...args));
}

/** A gRPC status as an error, the way kubelet sees a CRI call fail; every failure of the fake node has the code Unknown. */
export class StatusError extends ValueError {
  readonly code: string;
  readonly desc: string;

  constructor(code: string, desc: string) {
    super(`rpc error: code = ${code} desc = ${desc}`);
    this.code = code;
    this.desc = desc;
  }
}

/** `utilerrors.NewAggregate`: nil for no errors; prints like one error, or as `[a, b]`, each text once. */
export function NewAggregate(errlist: readonly (GoError | undefined)[]): Aggregate | undefined {
  const errs = errlist.filter((err) => err !== undefined);
  return errs.length === 0 ? undefined : new Aggregate(errs);
}

/** Several errors as one. */
export class Aggregate extends ValueError {
  readonly errors: readonly GoError[];

  constructor(errors: readonly GoError[]) {
    super(aggregateText(errors));
    this.errors = errors;
  }

  /** The errors, as `utilerrors.Aggregate.Errors()` gives them. */
  Errors(): readonly GoError[] {
    return this.errors;
  }
}

function aggregateText(errors: readonly GoError[]): string {
  const texts = new Set<string>();
  const visit = (list: readonly GoError[]) => {
    for (const err of list) {
      if (err instanceof Aggregate) visit(err.errors);
      else texts.add(err.message);
    }
  };
  visit(errors);
  const [only] = texts;
  return errors.length === 1
    ? (errors[0]?.message ?? '')
    : texts.size === 1
      ? String(only)
      : `[${[...texts].join(', ')}]`;
}
