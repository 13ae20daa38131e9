import { describe, expect, it } from 'vitest';
import type { Row } from '../../lib/docker-create/index.ts';
import { whenOf } from './when.ts';

const via = (line: number, step: number | undefined, lit = line) => ({ file: 'a.go', line, lit, step });
const row: Row = {
  option: 'HostConfig.Memory',
  group: 'pod',
  pod: [],
  cri: [],
  value: 1,
  flag: '--memory',
  words: ['--memory=1'],
  unsaid: undefined,
  toCri: [via(5, 2)],
  toDocker: [via(12, 8, 10)],
  note: { ja: '', en: '' },
};
const seen = (step: number, line: number, of: Row = row) => whenOf(of, { step, at: { file: 'a.go', line } });

describe('when an option is decided', () => {
  it('is now where a line of it is lit, by the first line of its statement', () => {
    expect(seen(8, 10)).toBe('now');
    expect(seen(2, 5)).toBe('now');
    expect(seen(8, 12)).toBe('set');
  });

  it('is later until the last line that fills Docker’s config has run', () => {
    expect([seen(7, 1), seen(9, 1)]).toEqual(['later', 'set']);
  });

  it('is never now for an option that is not set', () => {
    expect(seen(8, 10, { ...row, group: 'unset' })).toBe('set');
  });

  it('is said of no step where none is open', () => {
    expect(whenOf(row, undefined)).toBe('any');
  });
});
