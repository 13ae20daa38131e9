import { describe, expect, it } from 'vitest';
import { commandOf, type Focus, type KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const move = (key: string, more: Partial<KeyPress> = {}, focus: Focus = 'page') => {
  const command = commandOf(press(key, more), focus);
  return command?.kind === 'move' ? command.move : command?.kind;
};

describe('a key', () => {
  it('matches the picture: time runs right, calls go down', () => {
    expect([move('ArrowRight'), move('ArrowLeft'), move('ArrowDown'), move('ArrowUp')]).toEqual([
      'stepForward',
      'stepBack',
      'into',
      'stepOut',
    ]);
    expect([move('ArrowDown', { shiftKey: true }), move('ArrowUp', { shiftKey: true })]).toEqual([
      'stepInBack',
      'stepOutBack',
    ]);
  });

  it('goes over with shift, in both directions', () => {
    expect([move('ArrowRight', { shiftKey: true }), move('ArrowLeft', { shiftKey: true })]).toEqual([
      'next',
      'nextBack',
    ]);
  });

  it('has the names that debuggers use', () => {
    expect([move('F10'), move('F11'), move('F11', { shiftKey: true })]).toEqual(['next', 'into', 'stepOut']);
    expect([move('F8'), move('F9'), move('F7', { shiftKey: true })]).toEqual(['continue', 'breakpoint', 'into']);
    expect([move('F8', { shiftKey: true }), move('F10', { shiftKey: true })]).toEqual(['reverseContinue', 'nextBack']);
  });

  it('never takes F5, nor what the browser does with a modifier', () => {
    expect(move('F5')).toBeUndefined();
    expect(move('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(move('d', { ctrlKey: true })).toBeUndefined();
  });

  it('is a letter in a field', () => {
    expect(move('g', {}, 'field')).toBeUndefined();
    expect(move('ArrowRight', {}, 'field')).toBeUndefined();
  });

  it('scrolls where the focus scrolls, and presses where the focus is a button', () => {
    expect(move('ArrowDown', {}, 'scrollable')).toBeUndefined();
    expect(move('ArrowRight', {}, 'scrollable')).toBe('stepForward');
    expect(move(' ', {}, 'control')).toBeUndefined();
    expect(move(' ')).toBe('play');
  });

  it('moves by sync on the timeline with the page keys', () => {
    expect([move('PageDown', {}, 'slider'), move('PageUp', {}, 'slider')]).toEqual(['nextSync', 'previousSync']);
    expect(move('PageDown')).toBe('stepForward');
  });

  it('is known by its place while a Japanese IME is on', () => {
    expect(move('Process', { code: 'KeyG' })).toBe('number');
    expect(move('き', { code: 'KeyG' })).toBe('number');
    expect(move('　', { code: 'Space' })).toBe('play');
    expect(commandOf(press('３', { code: 'Digit3' }), 'page')).toEqual({ kind: 'note', number: 3 });
  });

  it('folds the rail from a Japanese keyboard too', () => {
    expect(move('¥', { code: 'IntlYen' })).toBe('rail');
    expect(move('ろ', { code: 'IntlRo' })).toBe('rail');
    expect(move('\\')).toBe('rail');
    expect(move('?', { code: 'IntlRo', shiftKey: true })).toBe('help');
  });

  it('zooms the timeline: plus, minus, and nought for the whole run', () => {
    const by = (key: string, more: Partial<KeyPress> = {}) => commandOf(press(key, more), 'page');
    expect(by('0')).toEqual({ kind: 'zoom', by: 'whole' });
    expect(by('-')).toEqual({ kind: 'zoom', by: 'out' });
    expect([by('+'), by('+', { shiftKey: true })]).toEqual([
      { kind: 'zoom', by: 'in' },
      { kind: 'zoom', by: 'in' },
    ]);
    expect(by('Process', { code: 'Digit0' })).toEqual({ kind: 'zoom', by: 'whole' });
    expect(by('+', { ctrlKey: true })).toBeUndefined();
  });

  it('is taken whatever caps lock says', () => {
    expect(move('Y')).toBe('permalink');
  });
});
