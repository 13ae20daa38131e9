import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readablePath } from './readable-path.ts';

describe('a path as an address has it', () => {
  it('stays as it is where it can be decoded', () => {
    expect(readablePath('/ja/step/fresh-pod/%E3%81%82')).toBe('/ja/step/fresh-pod/%E3%81%82');
  });

  it('has the percent signs of a part that cannot be decoded taken for what they are', () => {
    expect(readablePath('/ja/step/fresh-pod/%zz')).toBe('/ja/step/fresh-pod/%25zz');
    expect(readablePath('/%E3%81%82/%ff%41')).toBe('/%E3%81%82/%25ff%2541');
  });

  it('can be decoded, whatever it was, and is changed once only', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '/', 'e', '3', '8', 'z', '2', '5') }), (path) => {
        const readable = readablePath(path);
        expect(() => decodeURIComponent(readable)).not.toThrow();
        expect(readablePath(readable)).toBe(readable);
      }),
    );
  });
});
