import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { highlightedPath, keepHighlighted, loadHighlighted } from './highlighted.ts';
import { linesOf } from './lines.ts';

const text = 'package a\n\nvar b = 1\n';
const source = { file: 'a.go', sha: 'a'.repeat(40), text, lines: linesOf(text) };

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('what is highlighted', () => {
  it('is made once and kept', async () => {
    expect(await keepHighlighted(source, root)).toBe('made');
    expect(await keepHighlighted(source, root)).toBe('current');
    expect(JSON.parse(await readFile(highlightedPath(source.sha, root), 'utf8'))).toEqual(await highlight(source));
  });
  it.each(['{', '[]', '[{"html":1,"indent":0}]'])('is made again where %s is kept', async (broken) => {
    await mkdir(dirname(highlightedPath(source.sha, root)), { recursive: true });
    await writeFile(highlightedPath(source.sha, root), broken);
    expect(await keepHighlighted(source, root)).toBe('made');
  });
  it('is missing with its source, as a value', async () => {
    expect(await loadHighlighted('pkg/kubelet/kubelet.go', root)).toMatchObject({ missing: { kind: 'not-pulled' } });
  });
});
