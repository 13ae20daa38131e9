import { createHash } from 'node:crypto';

/** Git's name for a file's content: the SHA-1 of `blob <size>\0` and the bytes, in lower-case hexadecimal. */
export function gitBlobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
