import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partAt, partsOf, sameValue, shortValue } from './index.ts';

const anything = fc.anything({ withMap: true, withSet: true, withBigInt: true });

describe('a value in short', () => {
  it('reads as Go readers would write it', () => {
    expect(shortValue(undefined)).toBe('nil');
    expect(shortValue('a "b"\n')).toBe('"a \\"b\\"\\n"');
    expect(shortValue(10n)).toBe('10');
    expect(shortValue([1, [2, [3]]])).toBe('[1 [2 […]]]');
    expect(shortValue([])).toBe('[]');
    expect(shortValue({ name: 'app', ports: { http: 80 } })).toBe('{name: "app", ports: {http: 80}}');
    expect(shortValue(new Error('no such image'))).toBe('no such image');
  });

  it('sorts maps and sets, and writes keys that are structs', () => {
    const kill = new Map([[{ type: 'docker', id: 'c-1' }, 1]]);
    expect(shortValue(new Map(Object.entries({ b: 1, a: 2 })))).toBe('{a: 2, b: 1}');
    expect(shortValue(kill)).toBe('{{type: "docker", id: "c-1"}: 1}');
    expect(shortValue(new Set(['b', 'a']))).toBe('{a: true, b: true}');
  });

  it('lets what prints itself do so', () => {
    class Quantity {
      readonly unscaled = 1n;
      String(): string {
        return '100m';
      }
    }
    expect(shortValue({ cpu: new Quantity() })).toBe('{cpu: 100m}');
  });

  it('is never longer than it may be, and ends in … where it is cut', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 4, max: 60 }), (value, limit) => {
        const [cut, whole] = [shortValue(value, limit), shortValue(value, 1e6)];
        expect([...cut].length).toBeLessThanOrEqual(limit);
        if ([...whole].length > limit) expect(cut).toBe(`${[...whole].slice(0, limit - 1).join('')}…`);
        else expect(cut).toBe(whole);
      }),
    );
  });
});

describe('the parts of a value', () => {
  it('are found again by their path', () => {
    const pod = { spec: { containers: [{ name: 'app' }] }, labels: new Map([['app', 'web']]) };
    expect(partAt(pod, ['spec', 'containers', '0', 'name'])).toMatchObject({ value: 'app' });
    expect(partAt(pod, ['labels', 'app'])).toMatchObject({ value: 'web' });
    expect(partAt(pod, ['labels', 'app', 'x'])).toBeUndefined();
    expect(partAt(pod, [])).toEqual({ value: pod });
  });

  it('are none for what is one thing', () => {
    for (const value of [undefined, null, 1, 'text', true, new Error('x'), [], {}]) expect(partsOf(value)).toEqual([]);
  });
});

describe('equal values', () => {
  it('are equal as copies, and not when one leaf differs', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
        expect(sameValue([value, 1], [structuredClone(value), 2])).toBe(false);
        expect(sameValue(value, [value])).toBe(false);
      }),
    );
  });

  it('end where a value holds itself', () => {
    const loop = () => {
      const value: { self?: unknown } = {};
      value.self = value;
      return value;
    };
    expect(sameValue(loop(), loop())).toBe(false);
  });
});
