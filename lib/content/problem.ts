/** Something in content/ that a reader would stumble over, and what whoever wrote it can do. */
export interface Problem {
  /** From the project's root. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  readonly whatToDo: string;
}

/** One line of a report: `path:line  what  → what to do`. */
export function problemLine({ path, line, what, whatToDo }: Problem): string {
  return `${path}:${line}  ${what}  → ${whatToDo}`;
}

/** Content that cannot be used as it is. Its message lists each problem on a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}
