import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, barAt, rowsOf } from './frames.ts';
import { happenedText } from './marks.ts';
import { pathsOf, stepAtX, xOf } from './paths.ts';

const bar = (row: number, first: number, last: number): Bar => ({
  frame: first,
  name: 'f',
  layer: 'kuberuntime',
  row,
  first,
  last,
});
const pathOf = (bars: readonly Bar[], steps: number, width: number) =>
  pathsOf(bars, steps, { width, rowHeight: 10 }).get('kuberuntime');

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
});

describe('a place on the track', () => {
  it('is the step that is drawn there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 200, max: 3000 }),
        fc.nat(),
        (steps, width, n) => {
          const step = n % steps;
          expect(stepAtX(xOf(step + 0.5, steps, width), steps, width)).toBe(step);
        },
      ),
    );
  });

  it('is never outside the run', () => {
    expect([stepAtX(-5, 10, 100), stepAtX(1e6, 10, 100), stepAtX(5, 10, 0)]).toEqual([0, 9, 0]);
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
