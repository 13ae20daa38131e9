import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { COVERAGE_FILE, coverageOf, printCoverage, unexplained } from './coverage.ts';
import { readReasons } from './reasons.ts';

const cover = {
  scenarios: 2,
  files: {
    'kitchen.go': [
      [10, 12, 5, 2, 0],
      [14, 15, 3, 0, 0],
      [16, 17, 3, 0, 1],
      [30, 31, 1, 0, 0],
    ],
  },
} as const;
const functions = () => [
  { name: 'Boil', first: 9, last: 20 },
  { name: 'Fry', first: 29, last: 33 },
];
const rows = coverageOf(cover, functions);

it('counts a block as reached when any goroutine ran it, and leaves functions out that none entered', () => {
  expect(rows).toEqual([{ file: 'kitchen.go', name: 'Boil', reached: 2, all: 3, unreached: [[14, 15]] }]);
});

it('knows which blocks still want a reason', () => {
  expect(unexplained(rows, {})).toEqual(['kitchen.go:14-15']);
  expect(unexplained(rows, { 'kitchen.go:14-15': 'The water is always hot.' })).toEqual([]);
});

it('prints YAML with the reason beside its block', () => {
  const report = parse(printCoverage(2, rows, { 'kitchen.go:14-15': 'The water is always: hot' }));
  expect(report).toEqual({
    scenarios: 2,
    'kitchen.go': { Boil: { reached: [2, 3], unreached: { '14-15': 'The water is always: hot' } } },
  });
});

interface Report {
  readonly [file: string]: {
    readonly [name: string]: { readonly reached: [number, number]; readonly unreached?: Record<string, string> };
  };
}
const { scenarios, ...report }: Report & { readonly scenarios: number } = parse(readFileSync(COVERAGE_FILE, 'utf8'));

it('the recorded scenarios run every block on the path that the world allows, and each other one has its reason', () => {
  const reasons = readReasons(process.cwd());
  const unreached = Object.entries(report).flatMap(([file, names]) =>
    Object.values(names).flatMap((one) => Object.keys(one.unreached ?? {}).map((lines) => `${file}:${lines}`)),
  );
  expect(unreached.filter((block) => !(block in reasons))).toEqual([]);
  expect(Object.keys(reasons).filter((block) => !unreached.includes(block))).toEqual([]);
});

it('at least 40 scenarios are recorded', () => {
  expect(scenarios).toBeGreaterThanOrEqual(40);
});
