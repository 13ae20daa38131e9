import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { gitBlobSha } from '../blob.ts';
import type { Pins } from '../pins.ts';

/** Answers one request; the default one serves the file that is asked for. */
export type Answer = (request: IncomingMessage, response: ServerResponse, serve: () => void) => void;

/** A server that speaks as much of GitHub's REST API as pulling needs, over real HTTP, and misbehaves as it is told. */
export interface StandIn {
  readonly url: string;
  readonly pins: Pins;
  /** `GET /repos/…` of every request so far, with the headers that matter. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** The archive of the commit: a .tar.gz. */
  readonly archive: Buffer;
  /** Bytes of the archive that were asked of it, which is little more than was read. */
  readonly archiveSent: () => number;
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
  /** Gives the next answers; after them files are served again. */
  readonly next: (...answers: readonly Answer[]) => void;
  readonly close: () => Promise<void>;
}

const REPOSITORY = 'made-up/reader';
/** Where a redirect may lead: the same things are served there. */
export const MOVED = '/moved';
/** What the archive is sent in. */
const CHUNK = 2 ** 16;
const COMMIT = 'c0ffee'.padEnd(40, '0');

/** The pins of made-up files: path → text. */
export function pinsOf(files: ReadonlyMap<string, string>): Pins {
  const shas = [...files].map(([path, text]) => [path, gitBlobSha(Buffer.from(text))] as const);
  return { repository: REPOSITORY, tag: 'v1.0.0', commit: COMMIT, files: new Map(shas) };
}

/** @param behind files that the archive has after the pinned ones */
export async function standIn(
  files: ReadonlyMap<string, string>,
  behind: readonly Uint8Array[] = [],
): Promise<StandIn> {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const answers: Answer[] = [];
  const archive = await archiveOf(files, behind);
  let sent = 0;
  const sending = function* () {
    for (let at = 0; at < archive.length; at += CHUNK) {
      sent += CHUNK;
      yield archive.subarray(at, at + CHUNK);
    }
  };
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const serve = () => answer(request, response, files, () => Readable.from(sending()));
    const scripted = answers.shift();
    if (scripted) scripted(request, response, serve);
    else serve();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pins: pinsOf(files),
    requests,
    archive,
    archiveSent: () => sent,
    mostAtOnce: () => most,
    next: (...more) => answers.push(...more),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string>,
  archive: () => Readable,
): void {
  const url = new URL((request.url ?? '').replace(MOVED, ''), 'http://stand-in');
  if (url.pathname === `/repos/${REPOSITORY}/tarball/${COMMIT}`) {
    response.writeHead(302, { location: '/archive.tar.gz' }).end();
    return;
  }
  if (url.pathname === '/archive.tar.gz') {
    response.writeHead(200, { 'content-type': 'application/x-gzip' });
    archive()
      .on('error', () => undefined)
      .pipe(response);
    return;
  }
  const path = decodeURIComponent(url.pathname.slice(`/repos/${REPOSITORY}/contents/`.length));
  const text = files.get(path);
  const raw = /application\/vnd\.github\.(v3\.)?raw/.test(request.headers.accept ?? '');
  if (text === undefined || !raw || url.searchParams.get('ref') !== COMMIT) {
    problem(404, 'Not Found')(request, response, () => undefined);
    return;
  }
  const etag = `"${gitBlobSha(Buffer.from(text))}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'application/vnd.github.raw; charset=utf-8', etag }).end(text);
}

/** An error in the form that GitHub gives it. */
export function problem(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify({ message }));
  };
}

/** Sends the beginning of an answer, then breaks the connection. */
export function cutOff(text: string | Uint8Array): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-length': text.length + 100 });
    response.write(text, () => setTimeout(() => response.destroy(), 5));
  };
}

/** A .tar.gz of files under one top folder, as GitHub and Debian have it. */
export async function archiveOf(
  files: ReadonlyMap<string, string>,
  behind: readonly Uint8Array[] = [],
): Promise<Buffer> {
  const all = [...files, ...behind.map((text, i) => [`z/behind-${i}`, text] as const)];
  const top = { header: { name: 'made-up-reader-c0ffee/', size: 0, type: 'directory' as const } };
  const entries = all.map(([path, body]) => ({
    header: { name: `made-up-reader-c0ffee/${path}`, size: Buffer.byteLength(body) },
    body,
  }));
  return gzipSync(await packTar([top, ...entries]), { level: 0 });
}
