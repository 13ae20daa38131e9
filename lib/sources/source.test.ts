import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from './report-file.ts';
import { isMissing, loadSource, missingText, readSource } from './source.ts';

const FILE = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
// Of the text "hello\n".
const HELLO = 'ce013625030ba8dba906f756967f9e9ca394464a';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
  await mkdir(join(root, '.cache/sources'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** What is said in place of a text. */
async function said(file: string) {
  const source = await loadSource(file, root);
  if (!isMissing(source)) throw new Error('the text is here');
  return { ...source.missing, text: missingText(source) };
}

describe('a source', () => {
  it('has its lines without a last empty one', async () => {
    await writeFile(join(root, '.cache/sources', HELLO), 'hello\n');
    expect(await readSource('a.go', HELLO, root)).toEqual({
      file: 'a.go',
      sha: HELLO,
      text: 'hello\n',
      lines: ['hello'],
    });
  });
});

describe('a source that is missing', () => {
  it('is a value that says to pull, with what the last pull heard', async () => {
    const heard = { file: FILE, provider: 'github', why: 'no network' };
    await writeReport(join(root, '.cache'), [heard, { ...heard, file: 'other.go' }]);
    const missing = await said(FILE);
    expect(missing).toMatchObject({ kind: 'not-pulled', tried: [heard] });
    expect(missing.text.ja).toContain('npm run pull');
    expect(missing.text.en).toContain('npm run pull');
  });
  it('is not pinned', async () => {
    expect(await said('a.go')).toMatchObject({ kind: 'not-pinned' });
  });
  it('is damaged, and the SHA that was found is said', async () => {
    const path = join(root, '.cache/sources', '7bc8e7799e6a66abf3c31ea5d8d9709c218a3273');
    await writeFile(path, 'hello\n');
    const missing = await said(FILE);
    expect(missing).toMatchObject({ kind: 'damaged', got: HELLO });
    expect(missing.text.en).toContain(HELLO);
  });
  it('cannot be read', async () => {
    await mkdir(join(root, '.cache/sources', '7bc8e7799e6a66abf3c31ea5d8d9709c218a3273'));
    expect(await said(FILE)).toMatchObject({ kind: 'unreadable' });
  });
});
