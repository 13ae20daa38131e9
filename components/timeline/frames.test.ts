import { describe, expect, it } from 'vitest';
import { loadScenarios } from '../../lib/content/index.ts';
import { loadRuntime, parseScenario, replay as replayOf } from '../../lib/engine/index.ts';
import { barsOf } from './frames.ts';
import { marksOf, syncMarksOf } from './marks.ts';

await loadRuntime('dockershim');

const json = loadScenarios().find((one) => one.name === 'fresh-pod')?.json ?? '';
const replay = replayOf(parseScenario(json));
const bars = barsOf(replay);
const byFrame = new Map(bars.filter((bar) => bar.frame !== -1).map((bar) => [bar.frame, bar]));

describe('the bars of a run', () => {
  it('hold every step: the bar of its frame covers it', () => {
    const uncovered = replay.steps.filter((step) => {
      const bar = byFrame.get(step.frame);
      return !bar || step.index < bar.first || step.index > bar.last;
    });
    expect(uncovered.map((step) => step.id)).toEqual([]);
  });

  it('lie inside the bars of their callers', () => {
    const outside = replay.frames.flatMap((frame) => {
      const [inner, outer] = [byFrame.get(frame.index), byFrame.get(frame.parent)];
      return inner && outer && (inner.first < outer.first || inner.last > outer.last) ? [frame.func] : [];
    });
    expect(outside).toEqual([]);
  });

  it('are fewer where dockershim is folded away, and none of them is its', () => {
    const folded = barsOf(replay, 'docker');
    expect(folded.map((bar) => bar.layer)).not.toContain('dockershim');
    expect(folded.filter((bar) => bar.layer === 'cri').length).toBe(bars.filter((bar) => bar.layer === 'cri').length);
    expect(barsOf(replay, 'docker')).toBe(folded);
  });

  it('begin with kubelet, once a sync', () => {
    expect(bars.filter((bar) => bar.row === 0).map((bar) => [bar.name, bar.layer])).toEqual([
      ['syncPod', 'kubelet'],
      ['syncPod', 'kubelet'],
    ]);
  });
});

describe('the marks of a run', () => {
  it('are one for each CRI call and event', () => {
    const [first] = replay.syncs;
    const marks = marksOf(replay);
    expect(marks.filter((mark) => mark.kind === 'call').length).toBe(first?.calls.length);
    expect(marks.filter((mark) => mark.kind === 'event').length).toBe(first?.events.length);
    expect(syncMarksOf(replay).map((sync) => sync.number)).toEqual([1, 2]);
  });
});
