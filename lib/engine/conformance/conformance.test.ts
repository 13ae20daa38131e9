import { describe, expect, it } from 'vitest';
import { conformanceCases, framesOf, knownFailures } from './cases.ts';
import { checkCase, isEqual, verdictText } from './check-case.ts';
import { runOf } from './replay-lines.ts';
import { totalsOf } from './totals.ts';

const root = process.cwd();
const cases = conformanceCases(root);
const known = knownFailures(root);
const frames = await framesOf(cases, root);

describe('the engine does what the real kubelet did', () => {
  for (const { name, file, line, recorded } of cases) {
    const reason = known.find(({ scenario }) => scenario === name)?.reason;
    const claim = reason === undefined ? `in ${name}` : `but for ${name}, because ${reason}`;
    it(claim, () => {
      if (!recorded) throw new Error(`${file} has no recorded run. Run: npm run reference:record`);
      const verdict = checkCase(recorded, runOf(line), frames);
      if (reason === undefined) expect(verdictText(verdict)).toBe('');
      expect(isEqual(verdict)).toBe(reason === undefined);
    });
  }
});

describe('the lines that the engine lights', () => {
  const totals = totalsOf(
    cases.flatMap(({ line, recorded }) => (recorded ? [checkCase(recorded, runOf(line), frames)] : [])),
  );

  it('all lie in blocks that the real kubelet ran, in the order in which it ran them', () => {
    expect([totals.outside, totals.late]).toEqual([0, 0]);
  });

  it('visit at least 95 % of the blocks that it ran', () => {
    const ran = totals.recall.reduce((sum, one) => sum + one.ran, 0);
    const seen = totals.recall.reduce((sum, one) => sum + one.seen, 0);
    expect(seen / ran).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the list of known failures', () => {
  it('names scenarios that are there', () => {
    expect(known.map(({ scenario }) => scenario).filter((name) => !cases.some((one) => one.name === name))).toEqual([]);
  });
});
