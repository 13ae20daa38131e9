import { describe, expect, it } from 'vitest';
import { wishOf } from './clicks.ts';
import { firstNamed } from './crumbs.tsx';
import { placeHref, placeOf, queryText, readQuery } from './place.ts';

const STOP = { at: { kind: 'call', method: 'RunPodSandbox' }, on: true } as const;

describe('an address', () => {
  it('holds what is open, and leaves out what is open by itself', () => {
    expect(queryText({ tab: 'actions', pane: 'code', breakpoints: [], fold: 'none' })).toBe('');
    expect(queryText({ tab: 'cri', pane: 'node', breakpoints: [], fold: 'docker' })).toBe(
      '?tab=cri&pane=node&fold=docker',
    );
    expect(
      placeHref('ja', 'fresh-pod', '1.a.2.r', { tab: 'events', pane: 'code', breakpoints: [STOP], fold: 'none' }),
    ).toBe('/ja/step/fresh-pod/1.a.2.r?tab=events&bp=cri.RunPodSandbox');
  });

  it('gives its scenario and step back, and nothing for another page', () => {
    expect(placeOf('/ja/step/fresh-pod/1.a.2.r')).toEqual({ scenario: 'fresh-pod', segment: '1.a.2.r' });
    expect(placeOf('/en/step/fresh-pod')?.segment).toBeUndefined();
    expect(placeOf('/en/step/fresh-pod/%E3%81%82')?.segment).toBe('あ');
    expect(placeOf('/en/step/fresh-pod/%E3')?.segment).toBe('%E3');
    expect(placeOf('/en/step')).toBeUndefined();
  });

  it('gives what is open back, whatever someone made of it', () => {
    const values: Readonly<Record<string, string>> = { tab: 'cri', pane: 'x', bp: 'cri.RunPodSandbox,?' };
    expect(readQuery((name) => values[name])).toEqual({
      tab: 'cri',
      pane: 'code',
      fold: 'none',
      breakpoints: [STOP],
      dropped: ['pane=x', '?'],
    });
    expect(readQuery((name) => (name === 'bp' ? ['cri.RunPodSandbox', 'podActions'] : undefined))).toEqual({
      tab: 'actions',
      pane: 'code',
      fold: 'none',
      breakpoints: [STOP],
      dropped: [],
    });
  });
});

describe('a mark on a link', () => {
  it('becomes a wish, or nothing where the mark is not known', () => {
    expect(wishOf({ step: '1.a.2' })).toEqual({ kind: 'visit', id: '1.a.2' });
    expect(wishOf({ move: 'stepIn' })).toEqual({ kind: 'move', move: 'stepIn' });
    expect(wishOf({ tab: 'cri' })).toEqual({ kind: 'tab', tab: 'cri' });
    expect(wishOf({ move: 'next' }, true)).toEqual({ kind: 'move', move: 'nextBack' });
    expect(wishOf({ toggle: 'cri.RunPodSandbox' })).toEqual({ kind: 'toggleBreakpoint', at: STOP.at });
    expect(wishOf({ toggle: '<b>' })).toBeUndefined();
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
