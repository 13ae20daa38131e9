import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALM_MS, RING_MS, ringer } from './ring.ts';

describe('the ring around what a step has changed', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const calmly = () => vi.advanceTimersByTime(CALM_MS + 1);

  it('is not there at the first step, which changed nothing before the reader', () => {
    const marks: DOMStringMap = {};
    ringer(() => true)(marks);
    expect(marks.ring).toBeUndefined();
  });

  it('stands for a moment after a calm step', () => {
    const marks: DOMStringMap = {};
    const ring = ringer(() => true);
    ring(marks);
    calmly();
    ring(marks);
    expect(marks.ring).toBe('');
    vi.advanceTimersByTime(RING_MS - 1);
    expect(marks.ring).toBe('');
    vi.advanceTimersByTime(1);
    expect(marks.ring).toBeUndefined();
  });

  it('goes with its step, and does not take away the ring of the next one', () => {
    const marks: DOMStringMap = {};
    const ring = ringer(() => true);
    ring(marks);
    calmly();
    const leave = ring(marks);
    vi.advanceTimersByTime(RING_MS / 2);
    leave();
    expect(marks.ring).toBeUndefined();
    calmly();
    const next = ring(marks);
    vi.advanceTimersByTime(RING_MS - 1);
    expect(marks.ring).toBe('');
    next();
  });

  it('is left out while steps follow each other fast, and comes back when they are calm again', () => {
    const marks: DOMStringMap = {};
    const ring = ringer(() => true);
    ring(marks);
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(CALM_MS);
      ring(marks);
      expect(marks.ring).toBeUndefined();
    }
    calmly();
    ring(marks);
    expect(marks.ring).toBe('');
  });

  it('is left out where motion is not welcome, asked at each step', () => {
    const marks: DOMStringMap = {};
    let welcome = false;
    const ring = ringer(() => welcome);
    ring(marks);
    calmly();
    ring(marks);
    expect(marks.ring).toBeUndefined();
    welcome = true;
    calmly();
    ring(marks);
    expect(marks.ring).toBe('');
  });
});
