import { expect, it } from 'vitest';
import { generate } from './generate.ts';
import { type GeneratedObject, printJson } from './generated-json.ts';
import { type Differs, shrink, smaller } from './shrink.ts';

const matching =
  (...needles: readonly string[]): Differs =>
  async (scenarios) =>
    scenarios.map((scenario) => needles.every((needle) => printJson(scenario).includes(needle)));

it('keeps exactly what the difference needs', async () => {
  const scenario: GeneratedObject = {
    name: 'big',
    pod: {
      metadata: { name: 'web' },
      spec: { containers: [{ name: 'app', tty: true, env: [{ name: 'A' }, { name: 'B' }] }] },
    },
    steps: [{ sync: {} }, { advance: '1s' }, { exit: { container: 'app', code: 1 } }, { sync: {} }],
  };
  expect(await shrink(scenario, matching('"tty":true', '"advance"'))).toEqual({
    name: 'big',
    pod: { spec: { containers: [{ tty: true }] } },
    steps: [{ advance: '1s' }],
  });
});

it('leaves nothing that could still go, whatever the scenario', async () => {
  for (let index = 0; index < 20; index++) {
    const needles = ['"sync"', '"image"'] as const;
    const left = await shrink(generate(5, index), matching(...needles));
    const verdicts = await matching(...needles)(smaller(left));
    expect(verdicts).not.toContain(true);
  }
});

it('takes a part away that only an earlier loss has made needless', async () => {
  // `a` may go only when `bb` has gone, and `bb`, being bigger, is tried first while `ccc` still stands in its way.
  const differs: Differs = async (scenarios) =>
    scenarios.map(({ a, bb, ccc }) =>
      ccc !== undefined ? bb !== undefined && a !== undefined : bb !== undefined || a === undefined,
    );
  expect(await shrink({ name: 'x', a: 1, bb: 22, ccc: 333 }, differs)).toEqual({ name: 'x' });
});

it('keeps big integers as they are', () => {
  expect(smaller({ name: 'x', uid: 9007199254740993n, more: 1 }).map(printJson)).toContain(
    '{"name":"x","uid":9007199254740993}',
  );
});
