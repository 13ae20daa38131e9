import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReplay } from './fixture.ts';
import { frameRows, type Opened, sameValue, type TreeRow, type Variable, variableRows, variablesAt } from './index.ts';

const seat = { id: 'f', level: 1, position: 1, size: 1 };
const nothing: Opened = { isOpen: () => undefined, limit: () => 50 };
const everything: Opened = { isOpen: () => true, limit: () => 50 };

function variable(value: unknown, before?: { readonly value: unknown }): Variable {
  return { name: 'v', value, setAt: 1, given: false, now: before !== undefined, before };
}

function text(row: TreeRow): string {
  if (row.kind === 'value') return `${'  '.repeat(row.level - 1)}${row.label}${row.mark ? ` ${row.mark}` : ''}`;
  return row.kind === 'more' ? `${'  '.repeat(row.level - 1)}${row.left} more` : row.id;
}

describe('the tree of a value', () => {
  it('is built only as far as it is open', () => {
    const rows = variableRows(variable({ a: { b: 1 } }), 'f', nothing, seat);
    expect(rows.map(text)).toEqual(['v']);
    expect(rows[0]).toMatchObject({ openable: true, open: false });
  });

  it('marks what the step changed within a value, what it added and what is gone', () => {
    const before = { kept: [1], killPod: false, spec: { attempt: 0, id: 'a' }, old: 1 };
    const now = { kept: [1], killPod: true, spec: { attempt: 1, id: 'a' }, fresh: 2 };
    expect(variableRows(variable(now, { value: before }), 'f', everything, seat).map(text)).toEqual([
      'v set',
      '  kept',
      '    0',
      '  killPod changed',
      '  spec changed',
      '    attempt changed',
      '    id',
      '  fresh new',
      '  old gone',
    ]);
  });

  it('cuts a long list and says how much is left', () => {
    const rows = variableRows(variable([...Array(60).keys()]), 'f', { isOpen: () => true, limit: () => 3 }, seat);
    expect(rows.map(text)).toEqual(['v', '  0', '  1', '  2', '  57 more']);
    expect(rows.at(-1)).toMatchObject({ of: 'f/v', position: 4, size: 4 });
  });

  it('opens a long text, not a short one', () => {
    const openable = (value: string) => variableRows(variable(value), 'f', nothing, seat)[0];
    expect(openable('x'.repeat(73))).toMatchObject({ openable: true });
    expect(openable('two\nlines')).toMatchObject({ openable: true });
    expect(openable('short')).toMatchObject({ openable: false });
  });

  it('marks a part exactly when it differs, and gives no two rows one id', () => {
    const value = fc.dictionary(fc.constantFrom('a', 'b/c', 'd'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
    fc.assert(
      fc.property(value, value, (before, now) => {
        const rows = variableRows(variable(now, { value: before }), 'f', everything, seat);
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
        for (const row of rows) {
          if (row.kind !== 'value' || row.level !== 2) continue;
          const [was, is] = [Object.hasOwn(before, row.label), Object.hasOwn(now, row.label)];
          const differs = !sameValue(before[row.label], now[row.label]);
          expect(row.mark).toBe(!was ? 'new' : !is ? 'gone' : differs ? 'changed' : undefined);
        }
      }),
    );
  });
});

describe('the tree of the open frames', () => {
  const replay = sampleReplay();
  const deep = replay.steps.findIndex((step) => step.id === '1.kuberuntime_sandbox.64');
  const rows = (opened: Opened) => frameRows(variablesAt(replay, deep), opened);

  it('opens the innermost frame by itself', () => {
    expect(rows(nothing).map((row) => [row.kind, row.level])).toEqual([
      ['frame', 1],
      ['value', 2],
      ['frame', 1],
    ]);
  });

  it('keeps what a reader opened and closed', () => {
    const [inner, outer] = rows(nothing).filter((row) => row.kind === 'frame');
    const turned = rows({
      ...nothing,
      isOpen: (id) => (id === outer?.id ? true : id === inner?.id ? false : undefined),
    });
    expect(turned.map((row) => row.kind)).toEqual(['frame', 'frame', 'value']);
  });
});
