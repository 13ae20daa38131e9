import { describe, expect, it } from 'vitest';
import { goStatement } from './go-statement.ts';

const lines = [
  '\tconfig := &api.Config{',
  '\t\tLabels: newLabels(pod), // ) a comment counts for nothing',
  '\t\tText:   "a string } too",',
  '\t}',
  '\tif err := run(a,',
  '\t\tb); err != nil {',
  '\t\treturn fail(err)',
  '\t} else if ok := other(); ok {',
  '\t}',
  '\tcase done():',
];

describe('the statement on a line', () => {
  it('goes to the bracket that closes it', () => {
    expect(goStatement(lines, 1)).toContain('Text:   "a string } too", }');
    expect(goStatement(lines, 1)).not.toContain('if err');
  });

  it('ends where it opens a block', () => {
    expect(goStatement(lines, 5)).toBe('if err := run(a, b); err != nil {');
    expect(goStatement(lines, 8)).toBe('} else if ok := other(); ok {');
    expect(goStatement(lines, 10)).toBe('case done():');
  });

  it('is the line itself when it leaves nothing open', () => {
    expect(goStatement(lines, 7)).toBe('return fail(err)');
  });
});
