import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, TreeRow } from '../../lib/player/index.ts';
import { chipMark, chipOf } from './chip.ts';
import { MOST_PINS, readPins, togglePin } from './pins.ts';
import { funcName, placeName } from './place-name.ts';
import { treeMove } from './tree-keys.ts';
import { windowAround } from './window.ts';

const place = (name: string, ...path: string[]): Place => ({ func: 'f.go#T.SyncPod', name, path });

describe('a place', () => {
  it('is named as Go would write it', () => {
    expect(placeName(place('changes'))).toBe('changes');
    expect(placeName(place('pod', 'spec', 'containers', '0', 'name'))).toBe('pod.spec.containers[0].name');
    expect(placeName(place('labels', 'a/b'))).toBe('labels["a/b"]');
  });

  it('has the short name of its function', () => {
    expect(funcName('pkg/a.go#kubeGenericRuntimeManager.SyncPod')).toBe('SyncPod');
    expect(funcName('pkg/a.go#kubeGenericRuntimeManager.SyncPod#start')).toBe('SyncPod › start');
  });
});

describe('pins', () => {
  it('go in and out, and a ninth is not taken', () => {
    const full = [...Array(MOST_PINS).keys()].reduce<readonly Place[]>(
      (pins, i) => togglePin(pins, place(`v${i}`)),
      [],
    );
    expect(full).toHaveLength(MOST_PINS);
    expect(togglePin(full, place('more'))).toBe(full);
    expect(togglePin(full, place('v3')).map((pin) => pin.name)).toEqual(['v0', 'v1', 'v2', 'v4', 'v5', 'v6', 'v7']);
    expect(togglePin([place('pod', 'spec')], place('pod'))).toHaveLength(2);
  });

  it('come back as they were stored', () => {
    const pins = [place('a'), place('b', 'c', '0')];
    expect(readPins(JSON.stringify(pins))).toEqual(pins);
    expect(readPins(JSON.stringify([1, null, { func: 'f' }, place('a')]))).toEqual([place('a')]);
  });

  it('are none where what is stored is something else', () => {
    fc.assert(fc.property(fc.option(fc.string(), { nil: undefined }), (text) => Array.isArray(readPins(text))));
    expect(readPins('{')).toEqual([]);
  });
});

describe('a key in a tree', () => {
  const value = (id: string, level: number, open?: boolean): TreeRow => ({
    ...{ kind: 'value', id, level, position: 1, size: 1, label: id, value: 1, mark: undefined, before: undefined },
    ...{ given: false, place: place(id), openable: open !== undefined, open: open === true },
  });
  const rows = [value('a', 1, true), value('b', 2, false), value('c', 2), value('d', 1)];
  const move = (index: number, key: string) => treeMove(rows, index, key);

  it('goes up and down the rows that are on screen', () => {
    expect(move(0, 'ArrowDown')).toEqual({ kind: 'focus', id: 'b' });
    expect(move(3, 'ArrowUp')).toEqual({ kind: 'focus', id: 'c' });
    expect(move(3, 'ArrowDown')).toEqual({ kind: 'stay' });
    expect([move(2, 'Home'), move(0, 'End')]).toEqual([
      { kind: 'focus', id: 'a' },
      { kind: 'focus', id: 'd' },
    ]);
  });

  it('opens, goes in, closes and goes out', () => {
    expect(move(1, 'ArrowRight')).toEqual({ kind: 'press', id: 'b' });
    expect(move(0, 'ArrowRight')).toEqual({ kind: 'focus', id: 'b' });
    expect(move(2, 'ArrowRight')).toEqual({ kind: 'stay' });
    expect(move(2, 'ArrowLeft')).toEqual({ kind: 'focus', id: 'a' });
    expect(move(0, 'ArrowLeft')).toEqual({ kind: 'press', id: 'a' });
  });

  it('leaves the other keys to the page', () => {
    for (const key of ['F10', 'n', 'Escape', 'Tab']) expect(move(0, key)).toBeUndefined();
  });
});

describe('a value at the end of a line', () => {
  it('is named by its line and its name', () => {
    expect(chipOf(chipMark({ line: 12, name: 'podIP' }))).toEqual({ line: 12, name: 'podIP' });
    expect(chipOf('podIP')).toBeUndefined();
  });
});

describe('a window of a list', () => {
  it('holds the middle, and counts what it leaves out', () => {
    const list = fc.array(fc.nat(), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(list, fc.nat(), fc.integer({ min: 0, max: 20 }), (items, at, size) => {
        const middle = at % items.length;
        const seen = windowAround(items, middle, size);
        expect(seen.before + seen.items.length + seen.after).toBe(items.length);
        expect(seen.items[middle - seen.before]).toBe(items[middle]);
        expect(seen.items).toEqual(items.slice(seen.before, items.length - seen.after));
      }),
    );
  });

  it('stands at the start where there is no middle', () => {
    expect(windowAround([1, 2, 3], -1, 1)).toEqual({ items: [1, 2], before: 0, after: 1 });
    expect(windowAround([1, 2, 3], 1, Number.POSITIVE_INFINITY).items).toEqual([1, 2, 3]);
  });
});
