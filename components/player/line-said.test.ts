import { describe, expect, it } from 'vitest';
import { inLang, stepWords } from '../../lib/dictionary/index.ts';
import { lineSaid } from './line-said.ts';

const [ja, en] = [inLang(stepWords, 'ja'), inLang(stepWords, 'en')];

describe('the words of a line', () => {
  it('say whether it ran, will run or does not run', () => {
    expect(['ran', 'will', 'no'].map((run) => lineSaid({ run, calls: false }, ja))).toEqual([
      '通った',
      'これから',
      '通らない',
    ]);
  });

  it('name a breakpoint and what it does', () => {
    expect(lineSaid({ run: 'will', stop: 'on', calls: false }, en)).toBe('breakpoint will run');
    expect(lineSaid({ stop: 'off', calls: false }, en)).toBe('breakpoint, off');
    expect(lineSaid({ run: 'no', stop: 'idle', calls: false }, ja)).toBe('届かない停止点 通らない');
  });

  it('say of a caller that it is calling, and nothing of a line of which nothing is known', () => {
    expect(lineSaid({ run: 'ran', calls: true }, ja)).toBe('呼び出し中 通った');
    expect(lineSaid({ calls: false }, ja)).toBe('');
  });
});
