import { describe, expect, it } from 'vitest';
import type { Pulled } from './pull-files.ts';
import { explanation, jsonReport, progressLine, servedLine, summaryLine, warnings } from './pull-report.ts';

const heard = (file: string, provider: string, why: string) => ({ file, provider, why });
const missing = (path: string): Pulled => ({
  path,
  sha: 's',
  failures: [heard(path, 'cache', 'Not fetched yet.'), heard(path, 'github', 'No connection.')],
});

describe('what pull prints', () => {
  it('has who served a file, then the file', () => {
    expect(servedLine('debian', 'pkg/a.go')).toBe('  debian  pkg/a.go');
  });
  it('fills the bar and never wraps', () => {
    expect(progressLine(5, 10, 80)).toBe('  ██████████░░░░░░░░░░ 5/10 files');
    const at = { provider: 'debian', phase: { text: 'kubernetes 1', done: 5e6, total: 35e6 } };
    expect(progressLine(0, 10, 120, at)).toBe(
      '  ░░░░░░░░░░░░░░░░░░░░ 0/10 files  debian: kubernetes 1, 5.0 of 35.0 MB',
    );
    expect(progressLine(0, 10, 40, at)).toHaveLength(39);
  });
  it('counts who served how many', () => {
    const files = [missing('a'), { ...missing('b'), provider: 'cache' }, { ...missing('c'), provider: 'cache' }];
    expect(summaryLine(files, 1.234)).toBe('  3 files: 1 missing, 2 cache (1.2 s)');
  });
  it('tells a reason once, however many files have it, and names some of them', () => {
    const text = explanation('abcdefg'.split('').map(missing));
    expect(text).toContain('7 of 7 pinned files could not be had');
    expect(text).toContain('and 2 more');
    expect(text.match(/No connection/g)).toHaveLength(1);
    expect(text).toContain('github  No connection. (7 files)');
    expect(text).not.toContain('Not fetched yet');
    expect(text).toContain('KUBERNETES_SRC');
  });
  it('warns of wrong bytes although another provider had the file', () => {
    const why = 'Wrong bytes from github for a.go: wanted x, got y.';
    const files = [{ path: 'a.go', sha: 'x', provider: 'debian', failures: [heard('a.go', 'github', why)] }];
    expect(warnings(files)).toEqual([`  warning: github: ${why}`]);
    expect(warnings([missing('b')])).toEqual([]);
  });
  it('is one JSON object on demand', () => {
    const pins = { repository: 'o/n', tag: 'v1', commit: 'c', files: new Map() };
    expect(JSON.parse(jsonReport(pins, [missing('a')], 1.26))).toEqual({
      ok: false,
      repository: 'o/n',
      tag: 'v1',
      commit: 'c',
      seconds: 1.3,
      files: [
        {
          path: 'a',
          sha: 's',
          provider: null,
          failures: [
            { provider: 'cache', why: 'Not fetched yet.' },
            { provider: 'github', why: 'No connection.' },
          ],
        },
      ],
    });
  });
});
