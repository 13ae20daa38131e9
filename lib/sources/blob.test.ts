import { describe, expect, it } from 'vitest';
import { gitBlobSha } from './blob.ts';

describe('gitBlobSha', () => {
  it('is what git hash-object says', () => {
    expect(gitBlobSha(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(gitBlobSha(Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });
  it('counts bytes, not characters', () => {
    expect(gitBlobSha(Buffer.from('あ\n'))).toBe('f2435a29898c63f643a6b32d4ee00602d41108c7');
  });
});
