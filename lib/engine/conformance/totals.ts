import { isEqual, type Verdict } from './check-case.ts';

/** What the cases say together: the numbers that the site may claim. */
export interface Totals {
  readonly cases: number;
  readonly equal: number;
  readonly lines: number;
  readonly outside: number;
  readonly late: number;
  /** By file and function, in alphabetical order: blocks that ran, counted once a sync, and those that the lines visit. */
  readonly recall: readonly { readonly name: string; readonly ran: number; readonly seen: number }[];
}

export function totalsOf(verdicts: readonly Verdict[]): Totals {
  const visits = verdicts.flatMap((verdict) => verdict.visits);
  const recall = new Map<string, { readonly ran: number; readonly seen: number }>();
  for (const [name, { ran, seen }] of visits.flatMap((one) => [...one.recall])) {
    const sum = recall.get(name) ?? { ran: 0, seen: 0 };
    recall.set(name, { ran: sum.ran + ran, seen: sum.seen + seen });
  }
  return {
    cases: verdicts.length,
    equal: verdicts.filter(isEqual).length,
    lines: visits.reduce((sum, one) => sum + one.lines, 0),
    outside: visits.reduce((sum, one) => sum + one.outside.length, 0),
    late: visits.reduce((sum, one) => sum + one.late.length, 0),
    recall: [...recall].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => ({ name, ...count })),
  };
}

/** The totals as a table. */
export function printTotals({ cases, equal, lines, outside, late, recall }: Totals): string {
  const sum = recall.reduce((all, one) => ({ ran: all.ran + one.ran, seen: all.seen + one.seen }), { ran: 0, seen: 0 });
  return [
    `${equal} of ${cases} scenarios equal to the real kubelet`,
    `${lines} lines lit, ${outside} where kubelet did not run, ${late} out of its order`,
    '',
    ' blocks  visited  function',
    ...recall.map(({ name, ran, seen }) => `${String(ran).padStart(7)}  ${percent(seen, ran)}  ${name}`),
    `${String(sum.ran).padStart(7)}  ${percent(sum.seen, sum.ran)}  all`,
  ].join('\n');
}

function percent(part: number, all: number): string {
  return `${(all === 0 ? 100 : (100 * part) / all).toFixed(1)} %`.padStart(7);
}
