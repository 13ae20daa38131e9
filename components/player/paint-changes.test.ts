import { describe, expect, it } from 'vitest';
import type { CodePaint } from './code-paint.ts';
import { paintChanges } from './paint-changes.ts';

const paint = (more: Partial<CodePaint>): CodePaint => ({
  key: 'a.go#f',
  file: 'a.go',
  func: 'f',
  layer: 'kubelet',
  first: 10,
  last: 14,
  line: 11,
  lit: 'now',
  runs: '-rwn-',
  chips: [],
  calls: [],
  stops: [],
  visits: [],
  ...more,
});

describe('what changes on screen', () => {
  it('is nothing when nothing changed', () => {
    expect(paintChanges(paint({}), paint({}))).toEqual([]);
  });

  it('is the lit line and the bars between, no other line', () => {
    expect(paintChanges(paint({}), paint({ line: 12, runs: '-rrn-' }))).toEqual([
      { kind: 'run', line: 12, run: 'ran' },
      { kind: 'lit', line: 11, lit: undefined },
      { kind: 'lit', line: 12, lit: 'now' },
    ]);
  });

  it('is all that is known for lines that are still bare', () => {
    expect(paintChanges(undefined, paint({}))).toEqual([
      { kind: 'run', line: 11, run: 'ran' },
      { kind: 'run', line: 12, run: 'will' },
      { kind: 'run', line: 13, run: 'no' },
      { kind: 'lit', line: 11, lit: 'now' },
    ]);
  });

  it('takes a value away, and turns one that is no longer new', () => {
    const old = { line: 11, name: 'ip', text: '1', now: true };
    const gone = { line: 12, name: 'err', text: 'nil', now: false };
    expect(paintChanges(paint({ chips: [old, gone] }), paint({ chips: [{ ...old, now: false }] }))).toEqual([
      { kind: 'chips', line: 11, chips: [{ ...old, now: false }] },
      { kind: 'chips', line: 12, chips: [] },
    ]);
  });

  it('is a count that came, changed or went with the sync', () => {
    const [two, three] = [
      { line: 11, count: 2 },
      { line: 11, count: 3 },
    ];
    expect(paintChanges(paint({ visits: [two] }), paint({ visits: [three] }))).toEqual([
      { kind: 'visits', line: 11, count: 3 },
    ]);
    expect(paintChanges(paint({ visits: [two] }), paint({}))).toEqual([{ kind: 'visits', line: 11, count: 1 }]);
    expect(paintChanges(paint({ visits: [two] }), paint({ visits: [{ ...two }] }))).toEqual([]);
  });

  it('adds a call when its line has made it, and leaves it where it stands', () => {
    const call = { line: 12, stepId: '1.a.12', kind: 'low', name: 'docker Version', error: undefined } as const;
    expect(paintChanges(paint({}), paint({ calls: [call] }))).toEqual([{ kind: 'calls', line: 12, calls: [call] }]);
    expect(paintChanges(paint({ calls: [call] }), paint({ calls: [{ ...call }] }))).toEqual([]);
    expect(paintChanges(paint({ calls: [call] }), paint({}))).toEqual([{ kind: 'calls', line: 12, calls: [] }]);
  });

  it('tells a line that called from the step itself', () => {
    expect(paintChanges(paint({}), paint({ lit: 'call' }))).toEqual([
      { kind: 'lit', line: 11, lit: undefined },
      { kind: 'lit', line: 11, lit: 'call' },
    ]);
  });
});
