import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandScroll, isInSight } from './band.ts';

const box = (top: number, scrollTop: number) => ({
  top,
  height: 20,
  scrollTop,
  viewHeight: 400,
  scrollHeight: 4000,
  lineHeight: 20,
});

describe('the lit line', () => {
  it('does not move the code while it is in the band', () => {
    expect(bandScroll(box(1000 + 140, 1000))).toBeUndefined();
    expect(bandScroll(box(1000 + 240, 1000))).toBeUndefined();
  });

  it('moves it by as many whole lines as it needs', () => {
    expect(bandScroll(box(1000 + 260, 1000))).toBe(1020);
    expect(bandScroll(box(1000 + 120, 1000))).toBe(980);
  });

  it('is in the band after the scroll, wherever it was, unless the code ends there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 198 }), fc.integer({ min: 0, max: 180 }), (line, at) => {
        const before = box(line * 20, at * 20);
        const scrollTop = bandScroll(before) ?? before.scrollTop;
        const y = before.top - scrollTop;
        const atEnd = scrollTop === 0 || scrollTop === 3600;
        expect(atEnd || (y >= 140 - 20 && y <= 240 + 20)).toBe(true);
        expect(scrollTop % 20).toBe(0);
      }),
    );
  });

  it('never scrolls past the ends', () => {
    expect(bandScroll(box(0, 400))).toBe(0);
    expect(bandScroll(box(3980, 3000))).toBe(3600);
  });

  it('is out of sight only when none of it can be seen', () => {
    expect(isInSight(box(990, 1000))).toBe(true);
    expect(isInSight(box(980, 1000))).toBe(false);
    expect(isInSight(box(1400, 1000))).toBe(false);
  });
});
