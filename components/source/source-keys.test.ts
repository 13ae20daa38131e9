import { describe, expect, it } from 'vitest';
import { sourceCommandOf } from './source-keys.ts';

const press = (key: string, code = '', more = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('sourceCommandOf', () => {
  it('means what the same letter means on GitHub', () => {
    expect(sourceCommandOf(press('y', 'KeyY'), false)).toBe('permalink');
    expect(sourceCommandOf(press('l', 'KeyL'), false)).toBe('line');
    expect(sourceCommandOf(press('.', 'Period'), false)).toBe('editor');
    expect(sourceCommandOf(press('?', 'Slash', { shiftKey: true }), false)).toBe('help');
  });
  it('goes by the place of the key while a Japanese IME is on', () => {
    expect(sourceCommandOf(press('Process', 'KeyY'), false)).toBe('permalink');
    expect(sourceCommandOf(press('り', 'KeyL'), false)).toBe('line');
    expect(sourceCommandOf(press('。', 'Period'), false)).toBe('editor');
    expect(sourceCommandOf(press('Process', 'Slash', { shiftKey: true }), false)).toBe('help');
    expect(sourceCommandOf(press('Process', 'Slash'), false)).toBeUndefined();
  });
  it('opens a note by its number', () => {
    expect(sourceCommandOf(press('3', 'Digit3'), false)).toEqual({ note: 3 });
    expect(sourceCommandOf(press('#', 'Digit3', { shiftKey: true }), false)).toBeUndefined();
  });
  it('leaves the browser its keys, and fields all of them', () => {
    expect(sourceCommandOf(press('l', 'KeyL', { ctrlKey: true }), false)).toBeUndefined();
    expect(sourceCommandOf(press('y', 'KeyY'), true)).toBeUndefined();
    expect(sourceCommandOf(press('F5', 'F5'), false)).toBeUndefined();
  });
});
