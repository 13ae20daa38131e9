import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { createTarDecoder } from 'modern-tar';

/**
 * Finds files in a .tar.gz and hands each over as it passes; stops reading once all are found.
 * @param paths without the archive's one top folder
 * @throws Error of the chunks, or of what they hold, when they end or break off before that
 */
export async function filesFromTarGz(
  chunks: AsyncIterable<Uint8Array>,
  paths: ReadonlySet<string>,
  found: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  // Node's own stream, not DecompressionStream: that one throws past its reader when it is cancelled on the way.
  const tar = streamOf(pipeline(chunks, createGunzip(), () => undefined));
  let left = paths.size;
  for await (const entry of tar.pipeThrough(createTarDecoder({ strict: true }))) {
    const path = withoutTop(entry.header.name);
    // Read to its end even if not wanted: modern-tar 0.8.6 takes the cancelling of one body for that of the next one.
    const bytes = new Uint8Array(await new Response(entry.body).arrayBuffer());
    if (entry.header.type !== 'file' || !paths.has(path)) continue;
    await found(path, bytes);
    left--;
    if (left === 0) return;
  }
}

/** A stream of the web's kind over chunks; cancelling it ends them. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** `kubernetes-1.20.2/pkg/a.go` → `pkg/a.go`; a leading `./` is none of its folders. */
function withoutTop(name: string): string {
  const path = name.replace(/^\.\//, '');
  return path.slice(path.indexOf('/') + 1);
}
