import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, barAt, rowsOf } from './frames.ts';
import { happenedText } from './marks.ts';
import { columnsOf, pathsOf } from './paths.ts';
import { evenRows, isNamed, rowAt, rowsFor } from './rows.ts';
import { stepAtX, xOf } from './scale.ts';

const bar = (row: number, first: number, last: number): Bar => ({
  frame: first,
  name: 'f',
  layer: 'kuberuntime',
  row,
  first,
  last,
});
const scaleOf = (to: number, width: number, from = 0) => ({ from, to, width });
const pathOf = (bars: readonly Bar[], to: number, width: number, from = 0) =>
  pathsOf(bars, scaleOf(to, width, from), evenRows(4, 10)).get('kuberuntime');

describe('the drawing of a run', () => {
  it('has a rectangle a bar, a hair apart', () => {
    expect(pathOf([bar(0, 0, 4), bar(1, 5, 9)], 10, 100)).toBe('M0 0h49v9h-49zM50 10h49v9h-49z');
  });

  it('draws bars as one that no screen could tell apart, so that 20,000 steps cost no more than the screen is wide', () => {
    const bars = Array.from({ length: 20_000 }, (_, i) => bar(0, i, i));
    expect(pathOf(bars, 20_000, 1000)?.match(/M/g)?.length).toBeLessThanOrEqual(1000);
  });

  it('keeps the shortest bar in sight', () => {
    expect(pathOf([bar(0, 500, 500)], 20_000, 1000)).toMatch(/h1v9/);
  });

  it('leaves out what lies outside the window and cuts what crosses its edge', () => {
    expect(pathOf([bar(0, 0, 9), bar(0, 90, 99)], 20, 100, 10)).toBeUndefined();
    expect(pathOf([bar(0, 0, 99)], 20, 100, 10)).toBe('M-4 0h107v9h-107z');
  });
});

describe('lit steps', () => {
  it('are columns as wide as a step, never too thin to be seen, and one where they touch', () => {
    expect(columnsOf([1, 2, 5], scaleOf(10, 100), 7)).toBe('M10 0h20v7h-20zM50 0h10v7h-10z');
    expect(columnsOf([9_000], scaleOf(20_000, 1000), 7)).toBe('M450 0h2v7h-2z');
    expect(columnsOf([1], scaleOf(20, 100, 10), 7)).toBe('');
  });
});

describe('the rows', () => {
  const named = [bar(2, 0, 4), bar(2, 5, 9), bar(3, 0, 9)];

  it('have one height where all have room for letters', () => {
    expect(rowsFor(named, 4, scaleOf(10, 100), 80)).toEqual([0, 12, 24, 36, 48]);
  });

  it('are slim where there are no names to show, so that the others keep theirs', () => {
    expect(rowsFor(named, 10, scaleOf(10, 100), 55)).toEqual([0, 4, 8, 18, 28, 32, 36, 40, 44, 48, 52]);
  });

  it('never need more than the height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 20, max: 300 }), (count, height) => {
        expect(rowsFor(named, count, scaleOf(10, 100), height).at(-1)).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('are found by a height', () => {
    const rows = evenRows(3, 10);
    expect([rowAt(rows, -1), rowAt(rows, 0), rowAt(rows, 29), rowAt(rows, 30)]).toEqual([-1, 0, 2, 3]);
  });

  it('carry the names of bars that are long in the window', () => {
    expect(isNamed(bar(0, 0, 9), scaleOf(1000, 500))).toBe(false);
    expect(isNamed(bar(0, 0, 9), scaleOf(100, 500))).toBe(true);
    expect(isNamed(bar(0, 0, 90), scaleOf(1000, 500, 90))).toBe(false);
  });
});

describe('a place on the track', () => {
  it('is the step that is drawn there, whatever the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 20_000 }),
        fc.integer({ min: 200, max: 3000 }),
        fc.nat(),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (steps, width, n, start) => {
          const scale = scaleOf(steps, width, steps * start);
          const step = Math.ceil(scale.from) + (n % (steps - Math.ceil(scale.from)));
          expect(stepAtX(xOf(step + 0.5, scale), scale, steps)).toBe(step);
        },
      ),
    );
  });

  it('is never outside the run', () => {
    const scale = scaleOf(10, 100);
    expect([stepAtX(-5, scale, 10), stepAtX(1e6, scale, 10), stepAtX(5, scaleOf(10, 0), 10)]).toEqual([0, 9, 0]);
  });

  it('names the bar that lies there', () => {
    const bars = [bar(0, 0, 9), bar(1, 2, 5)];
    expect([barAt(bars, 3, 1), barAt(bars, 7, 1), rowsOf(bars)]).toEqual([bars[1], undefined, 2]);
  });
});

describe('what happened between two syncs', () => {
  it('is said in the words of the scenario', () => {
    expect(happenedText({ advance: '10s' })).toEqual({ text: '+10s', bad: false });
    expect(happenedText({ exit: { container: 'app', code: 1, reason: 'Error' } })).toEqual({
      text: 'app exit 1',
      bad: true,
    });
    expect(happenedText({ sandbox: { state: 'NOTREADY' } })).toEqual({ text: 'NOTREADY', bad: true });
    expect(happenedText({ sync: {} })).toBeUndefined();
  });
});
