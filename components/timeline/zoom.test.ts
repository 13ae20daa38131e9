import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, isWhole, panBy, wholeOf, type Zoom, zoomAt, zoomTo } from './zoom.ts';

const TOTAL = 1000;
const size = (zoom: Zoom) => zoom.to - zoom.from;
const windows = fc
  .record({ at: fc.integer({ min: 0, max: TOTAL }), factor: fc.double({ min: 1, max: 80, noNaN: true }) })
  .map(({ at, factor }) => zoomAt(wholeOf(TOTAL), TOTAL, factor, at));

describe('the window', () => {
  it('never leaves the run, whatever is asked of it', () => {
    const wishes = fc.oneof(
      fc.double({ min: 0.01, max: 100, noNaN: true }).map((factor) => (zoom: Zoom) => zoomAt(zoom, TOTAL, factor, 300)),
      fc.integer({ min: -2000, max: 2000 }).map((steps) => (zoom: Zoom) => panBy(zoom, TOTAL, steps)),
      fc.integer({ min: 0, max: TOTAL - 1 }).map((step) => (zoom: Zoom) => follow(zoom, TOTAL, step, step % 2 === 0)),
      fc.integer({ min: 0, max: TOTAL - 1 }).map((step) => () => zoomTo(step, TOTAL - 1, TOTAL)),
    );
    fc.assert(
      fc.property(fc.array(wishes), (list) => {
        const zoom = list.reduce((now, wish) => wish(now), wholeOf(TOTAL));
        expect(zoom.from).toBeGreaterThanOrEqual(0);
        expect(zoom.to).toBeLessThanOrEqual(TOTAL + 1e-6);
        expect(size(zoom)).toBeGreaterThanOrEqual(12 - 1e-6);
      }),
    );
  });

  it('keeps the step under the pointer where it is', () => {
    const zoom = zoomAt(wholeOf(TOTAL), TOTAL, 4, 300);
    expect(zoom).toEqual({ from: 225, to: 475 });
    expect((300 - zoom.from) / size(zoom)).toBeCloseTo(0.3);
  });

  it('shows a frame with some room beside it', () => {
    expect(zoomTo(100, 199, TOTAL)).toEqual({ from: 97, to: 203 });
    expect(isWhole(zoomTo(0, 999, TOTAL), TOTAL)).toBe(true);
  });

  it('shows a run that is shorter than the closest look at whole', () => {
    expect(zoomAt(wholeOf(5), 5, 10, 2)).toEqual({ from: 0, to: 5 });
    expect(zoomTo(1, 1, 5)).toEqual({ from: 0, to: 5 });
  });
});

describe('a step that leaves the window', () => {
  const zoom = { from: 100, to: 200 };

  it('turns the page, so that the steps after it move nothing', () => {
    expect(follow(zoom, TOTAL, 200, false)).toEqual({ from: 175, to: 275 });
    expect(follow(zoom, TOTAL, 99, false)).toEqual({ from: 25, to: 125 });
  });

  it('takes the window along while it is dragged', () => {
    expect(follow(zoom, TOTAL, 200, true)).toEqual({ from: 101, to: 201 });
    expect(follow(zoom, TOTAL, 99, true)).toEqual({ from: 99, to: 199 });
  });

  it('is in sight afterwards, and one in sight moves nothing', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 0, max: TOTAL - 1 }), fc.boolean(), (before, index, dragged) => {
        const after = follow(before, TOTAL, index, dragged);
        expect(after.from).toBeLessThanOrEqual(index + 1e-6);
        expect(after.to).toBeGreaterThanOrEqual(index + 1 - 1e-6);
        expect(follow(after, TOTAL, Math.round(index), dragged).from).toBeCloseTo(after.from);
      }),
    );
  });
});
