import { describe, expect, it } from 'vitest';
import { wishOf } from './clicks.ts';
import { firstNamed } from './crumbs.tsx';
import { placeHref, queryText, segmentOf } from './place.ts';

describe('an address', () => {
  it('holds what is open, and leaves out what is open by itself', () => {
    expect(queryText({ tab: 'actions', pane: 'code' })).toBe('');
    expect(queryText({ tab: 'cri', pane: 'node' })).toBe('?tab=cri&pane=node');
    expect(placeHref('ja', 'fresh-pod', '1.a.2.r', { tab: 'events', pane: 'code' })).toBe(
      '/ja/step/fresh-pod/1.a.2.r?tab=events',
    );
  });

  it('gives its step back, and none where it names none', () => {
    expect(segmentOf('/ja/step/fresh-pod/1.a.2.r')).toBe('1.a.2.r');
    expect(segmentOf('/en/step/fresh-pod')).toBeUndefined();
    expect(segmentOf('/en/step/fresh-pod/%E3%81%82')).toBe('あ');
    expect(segmentOf('/en/step/fresh-pod/%E3')).toBe('%E3');
  });
});

describe('a mark on a link', () => {
  it('becomes a wish, or nothing where the mark is not known', () => {
    expect(wishOf({ step: '1.a.2' })).toEqual({ kind: 'visit', id: '1.a.2' });
    expect(wishOf({ move: 'stepIn' })).toEqual({ kind: 'move', move: 'stepIn' });
    expect(wishOf({ tab: 'cri' })).toEqual({ kind: 'tab', tab: 'cri' });
    expect(wishOf({ move: 'jump' })).toBeUndefined();
    expect(wishOf({})).toBeUndefined();
  });
});

describe('the call path', () => {
  it('keeps every name while there is room', () => {
    expect(firstNamed(['syncPod', 'SyncPod', 'createPodSandbox'])).toBe(0);
  });

  it('takes names from the outermost first, never from the last two', () => {
    const long = 'generatePodSandboxLinuxConfig';
    expect(firstNamed([long, long, long, long])).toBe(2);
    expect(firstNamed(Array.from({ length: 20 }, () => long))).toBe(18);
  });
});
